import { useMemo, type ReactNode } from 'react';
import { useTranslations, type createTranslator } from 'use-intl';
import { keepTogether } from './keepTogether.ts';
import type { en } from './messages/en.ts';
import type { advice } from './messages/en/advice.ts';
import type { copy } from './messages/en/copy.ts';
import type { entries } from './messages/en/entries.ts';
import type { installing } from './messages/en/installing.ts';
import type { keysPage } from './messages/en/keysPage.ts';
import type { putBack } from './messages/en/putBack.ts';
import type { replaced } from './messages/en/replaced.ts';

/** Also what is loaded when it is needed (`MoreWords`), and what is said alone (`aloneSpoken`). */
type Catalogue = typeof en & { readonly advice: typeof advice; readonly copy: typeof copy; readonly entries: typeof entries; readonly installing: typeof installing; readonly keysPage: typeof keysPage; readonly putBack: typeof putBack; readonly replaced: typeof replaced };

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
