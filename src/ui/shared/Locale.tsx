import { useLayoutEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** The language of a house and the way it is read, on the page and in every widget. */
export function Locale(props: { locale: string; direction: 'ltr' | 'rtl'; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = props.locale;
    document.documentElement.dir = props.direction;
  }, [props.locale, props.direction]);
  return <I18nProvider locale={props.locale}>{props.children}</I18nProvider>;
}
