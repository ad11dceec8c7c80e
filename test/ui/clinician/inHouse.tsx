import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { HouseProvider, type House } from '../../../src/ui/clinician/House.ts';
import { formats } from '../../../src/ui/clinician/formats.ts';
import { en } from '../../../src/ui/clinician/messages/en.ts';
import { PlacesProvider, type Places } from '../../../src/ui/clinician/Place.ts';

const nothing = (): never => { throw new Error('nothing is done while drawing'); };
const house = { vault: {}, lock: nothing, handOver: nothing, holdLastWords: nothing, expectPicker: nothing } as unknown as House;
const places = { place: { at: 'today' }, canGoBack: false, go: nothing, swap: nothing, restart: nothing, back: nothing } as unknown as Places;

/** A part of a screen as it is first drawn, as text without its tags. Throws on a missing word. */
export function inHouse(part: ReactNode): { readonly text: string; readonly buttons: readonly string[] } {
  const onError = (error: Error) => { throw error; };
  const markup = renderToStaticMarkup(
    <IntlProvider locale="en-US" messages={en} formats={formats} timeZone="UTC" onError={onError}>
      <HouseProvider value={house}><PlacesProvider value={places}>{part}</PlacesProvider></HouseProvider>
    </IntlProvider>,
  );
  return { text: plain(markup), buttons: [...markup.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, inner]) => plain(inner ?? '')) };
}

function plain(markup: string): string {
  return markup.replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', '\'').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
}
