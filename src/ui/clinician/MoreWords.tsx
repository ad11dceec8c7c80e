import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';

/** The words of screens that are loaded when they are needed, beside those around them; formats and zone stay as they are. */
export function MoreWords(props: { words: Readonly<Record<string, Readonly<Record<string, string>>>>; children: ReactNode }) {
  return <IntlProvider locale={useLocale()} messages={{ ...useMessages(), ...props.words }}>{props.children}</IntlProvider>;
}
