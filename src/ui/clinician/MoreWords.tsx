import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';

type WordTree = { readonly [name: string]: string | WordTree };

/**
 * The English words of screens that are loaded when they are needed, beside those around them; formats and zone stay as they are.
 * Other languages have theirs there already, and keep them: each is loaded as a whole.
 */
export function MoreWords(props: { words: WordTree; children: ReactNode }) {
  return <IntlProvider locale={useLocale()} messages={{ ...props.words, ...useMessages() }}>{props.children}</IntlProvider>;
}
