import { useMemo, type ReactNode } from 'react';
import { useNow, useTranslations, type createTranslator } from 'use-intl';
import { hasOtherYear, inOtherYears } from './inYear.ts';
import { keepTogether } from './keepTogether.ts';
import type { AloneWords } from './messages/aloneSpoken.ts';
import type { en } from './messages/en.ts';
import type { LaterWords } from './messages/LaterWords.ts';

type Catalogue = typeof en & LaterWords & AloneWords;

export type Namespace = keyof Catalogue;

/** The words of one screen: `words('key', { values })`, and `words.rich` for tags. Keys and values are checked. */
export type Words<N extends Namespace> = ReturnType<typeof createTranslator<Catalogue[N]>>;

// [Note: words typed here] Not by use-intl's global AppConfig: the recipient's room has a catalogue of its own.
export function useWords<N extends Namespace>(namespace: N): Words<N> {
  const words = useTranslations(namespace) as unknown as Said;
  const now = useNow();
  return useMemo(() => inLines(words, now), [words, now]) as unknown as Words<N>;
}

type Given = readonly [key: string, values?: Readonly<Record<string, unknown>>];
type Said = { (...given: readonly unknown[]): string; rich(...given: readonly unknown[]): ReactNode };

/** The same words, of which names and hours stay on one line, and days of another year are said with it. */
function inLines(words: Said, now: Date): Said {
  const dated = ([key, values]: Given) => (values && hasOtherYear(Object.values(values), now) ? [key, values, inOtherYears] : [key, values]);
  const said = (...given: readonly unknown[]) => keepTogether(words(...dated(given as Given)));
  return Object.assign(said, words, { rich: (...given: readonly unknown[]) => kept(words.rich(...dated(given as Given))) });
}

/** What stands inside a tag is left as it is. */
function kept(said: ReactNode): ReactNode {
  if (typeof said === 'string') return keepTogether(said);
  return Array.isArray(said) ? said.map(kept) : said;
}
