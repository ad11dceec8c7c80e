import { useMemo, type ReactNode } from 'react';
import { useTranslations, type createTranslator } from 'use-intl';
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
  return useMemo(() => inLines(words), [words]) as unknown as Words<N>;
}

type Said = { (...given: readonly unknown[]): string; rich(...given: readonly unknown[]): ReactNode };

/** The same words, of which names and hours stay on one line. */
function inLines(words: Said): Said {
  const said = (...given: readonly unknown[]) => keepTogether(words(...given));
  return Object.assign(said, words, { rich: (...given: readonly unknown[]) => kept(words.rich(...given)) });
}

/** What stands inside a tag is left as it is. */
function kept(said: ReactNode): ReactNode {
  if (typeof said === 'string') return keepTogether(said);
  return Array.isArray(said) ? said.map(kept) : said;
}
