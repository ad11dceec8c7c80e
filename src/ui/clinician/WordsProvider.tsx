import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { Locale } from '../shared/Locale.tsx';
import { formats } from './formats.ts';
import type { atDoor } from './messages/atDoor.ts';

/** The clinician's language, on the page and in every widget, and the tablet's own time zone. words: of the door, or of all. */
export function WordsProvider(props: { words: typeof atDoor; children: ReactNode }) {
  return (
    <Locale locale={locale} direction="ltr">
      <IntlProvider locale={locale} messages={props.words} formats={formats} timeZone={timeZone} onError={reportError}>
        {props.children}
      </IntlProvider>
    </Locale>
  );
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

// Days and hours as this tablet writes them, as far as it speaks the catalogue's language.
const locale = navigator.languages.find(language => language === 'en' || language.startsWith('en-')) ?? 'en-US';
