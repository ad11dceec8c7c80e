import type { Typed } from './useAmendment.ts';

/** Whether nothing was typed: no words, and no total in place of a wrong one. */
export function isBlankAddition({ text, more }: Typed): boolean {
  const { total } = more;
  return text.trim() === '' && (typeof total !== 'string' || total.trim() === '');
}

/** The draft of an addition as its slot keeps it, while there is something in it or a way back to something; else null. */
export function additionBody(typed: Typed): string | null {
  return isBlankAddition(typed) && typed.more['history'] === undefined ? null : JSON.stringify({ ...typed.more, text: typed.text });
}
