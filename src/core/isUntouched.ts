import type { Summary } from './Summary.ts';

/** Whether nothing was chosen or typed in it yet. */
export function isUntouched({ recipient, purpose, why, sentences, attested, signer }: Summary): boolean {
  const isTyped = [purpose, why, ...sentences.flatMap(({ text, rendering }) => [text, rendering])].some((each) => each.trim() !== '');
  return recipient === null && !isTyped && attested === null && signer === null;
}
