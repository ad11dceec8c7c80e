import type { Band } from '../../../core/Band.ts';
import type { NewChild } from '../../../core/Child.ts';

/** What the form holds: band and language are asked, never assumed. */
export type ChildDraft = Omit<NewChild, 'band' | 'language'> & { readonly band: Band | undefined; readonly language: string | undefined };

/** The draft as a child to keep, or null while something is missing. */
export function childOf({ band, language, ...rest }: ChildDraft): NewChild | null {
  const codeName = rest.codeName.trim().replace(/\s+/gu, ' ');
  if (band === undefined || language === undefined || codeName === '') return null;
  return { ...rest, codeName, band, language };
}
