import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { Locale } from '../shared/Locale.tsx';
import { formats } from './formats.ts';
import { en } from './messages/en.ts';

/** The clinician's language, on the page and in every widget, and the tablet's own time zone. */
export function WordsProvider(props: { children: ReactNode }) {
  return (
    <Locale locale={locale} direction="ltr">
      <IntlProvider locale={locale} messages={en} formats={formats} timeZone={timeZone} onError={reportError}>
        {props.children}
      </IntlProvider>
    </Locale>
  );
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

// Days and hours as this tablet writes them, as far as it speaks the catalogue's language.
const locale = navigator.languages.find(language => language === 'en' || language.startsWith('en-')) ?? 'en-US';
