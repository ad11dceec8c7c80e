import { isShort, mostPhrases, sameShort, type Phrase } from '../../../core/Phrase.ts';

/** What is wrong with a phrase that is to be kept, by field. */
export type PhraseFault =
  | { readonly in: 'short'; readonly why: 'missing' | 'malformed' | 'tooLong' | 'taken' }
  | { readonly in: 'text'; readonly why: 'missing' | 'tooLong' };

/** As it is kept: a semicolon that was typed before the letters is not one of them. */
export function tidyPhrase({ short, text }: Phrase): Phrase {
  return { short: short.trim().replace(/^;+/u, ''), text };
}

/** The first fault of a tidy phrase among the others, or null. */
export function phraseFault({ short, text }: Phrase, others: readonly Phrase[]): PhraseFault | null {
  if (short === '') return { in: 'short', why: 'missing' };
  if (short.length > mostPhrases.short) return { in: 'short', why: 'tooLong' };
  if (!isShort(short)) return { in: 'short', why: 'malformed' };
  if (others.some((other) => sameShort(other.short, short))) return { in: 'short', why: 'taken' };
  if (text.trim() === '') return { in: 'text', why: 'missing' };
  return text.length > mostPhrases.text ? { in: 'text', why: 'tooLong' } : null;
}
