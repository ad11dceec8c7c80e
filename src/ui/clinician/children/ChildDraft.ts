import type { Band } from '../../../core/Band.ts';
import type { Child, NewChild } from '../../../core/Child.ts';

/** What may be left empty, and is then not known. */
type Stay = { readonly arrived: string; readonly leaves: string; readonly ageMonth: string };

/** What the form holds: band and language are asked, never assumed. */
export type ChildDraft = Omit<NewChild, 'band' | 'language' | keyof Stay> & Stay & { readonly band: Band | undefined; readonly language: string | undefined };

/** A child of whom nothing is known but what she was given here. */
export function blankChild(given: { readonly codeName: string; readonly emblem: string }): ChildDraft {
  return { ...given, band: undefined, language: undefined, interpreter: false, arrived: '', leaves: '', ageMonth: '' };
}

export function draftOfChild({ codeName, emblem, band, language, interpreter, arrived = '', leaves = '', ageMonth = '' }: Child): ChildDraft {
  return { codeName, emblem, band, language, interpreter, arrived, leaves, ageMonth };
}

/** The draft as a child to keep, or null while something is missing. */
export function childOf({ band, language, arrived, leaves, ageMonth, ...rest }: ChildDraft): NewChild | null {
  const codeName = rest.codeName.trim().replace(/\s+/gu, ' ');
  if (band === undefined || language === undefined || codeName === '') return null;
  return { ...rest, codeName, band, language, ...(arrived !== '' && { arrived }), ...(leaves !== '' && { leaves }), ...(ageMonth !== '' && { ageMonth }) };
}

/** What cannot be so: an arrival that is still to come, and a leaving planned for before it. */
export type FaultsOfStay = { readonly arrived?: 'future'; readonly leaves?: 'before' };

/** now: YYYY-MM-DDTHH:MM, as the tablet's clock has it. */
export function faultsOfStay({ arrived, leaves }: Pick<ChildDraft, 'arrived' | 'leaves'>, now: string): FaultsOfStay {
  return {
    ...(isToCome(arrived, now) && { arrived: 'future' }),
    ...(leaves !== '' && leaves < arrived.slice(0, 10) && { leaves: 'before' }),
  };
}

/** Whether a day, or a day and a time, is still to come. */
export function isToCome(arrived: string, now: string): boolean {
  return arrived > now.slice(0, arrived.length);
}
