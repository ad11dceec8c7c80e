import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { directionOf, localeFor, type Language } from '../shared/Language.ts';
import { Locale } from '../shared/Locale.tsx';
import { useSpoken, type Spoken } from '../shared/useSpoken.ts';
import { formatsIn } from './formats.ts';
import { useTablet } from './Tablet.ts';
import { useWatched } from './useWatched.ts';

/** The clinician's language, on the page and in every widget, and the tablet's own time zone. words: of the door, or of all; always the same ones. */
export function WordsProvider(props: { words: Spoken; children: ReactNode }) {
  return <WordsIn {...props} language={useWatched(useTablet().language)} />;
}

/** The same where no tablet is known. */
export function WordsIn(props: { words: Spoken; language: Language; children: ReactNode }) {
  const heard = useSpoken(props.words, props.language);
  if (heard === null) return null;
  const locale = localeFor(heard.language, navigator.languages);
  return (
    <Locale locale={locale} direction={directionOf(locale)}>
      <IntlProvider locale={locale} messages={heard.words} formats={formatsIn[heard.language]} timeZone={timeZone} onError={reportError}>
        {props.children}
      </IntlProvider>
    </Locale>
  );
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
