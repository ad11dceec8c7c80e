import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { formats } from '../../../src/ui/clinician/formats.ts';
import { en } from '../../../src/ui/clinician/messages/en.ts';

/** What a hook of words says, in the real catalogue. Throws on a missing key or value. */
export function spoken<T>(useIt: () => T): T {
  let said: { readonly it: T } | null = null;
  function Speaker() {
    said = { it: useIt() };
    return null;
  }
  const onError = (error: Error) => { throw error; };
  renderToStaticMarkup(<IntlProvider locale="en-US" messages={en} formats={formats} timeZone="UTC" now={new Date(2026, 11, 1)} onError={onError}><Speaker /></IntlProvider>);
  if (said === null) throw new Error('nothing was said');
  return (said as { readonly it: T }).it;
}
