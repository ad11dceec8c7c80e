import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { HouseProvider, type House } from '../../../src/ui/clinician/House.ts';
import { formats } from '../../../src/ui/clinician/formats.ts';
import { en } from '../../../src/ui/clinician/messages/en.ts';
import { ownNames } from '../../../src/ui/shared/Language.ts';
import { TabletProvider, type Tablet } from '../../../src/ui/clinician/Tablet.ts';
import { PlacesProvider, type Places } from '../../../src/ui/clinician/Place.ts';

const nothing = (): never => { throw new Error('nothing is done while drawing'); };
const house = { vault: {}, lock: nothing, handOver: nothing, holdLastWords: nothing, expectPicker: nothing } as unknown as House;
const places = { place: { at: 'today' }, canGoBack: false, go: nothing, swap: nothing, restart: nothing, back: nothing } as unknown as Places;
const tablet = { speak: nothing } as unknown as Tablet;

/** A part of a screen as it is first drawn, as text without its tags, and its buttons but the one to another language. Throws on a missing word. */
export function inHouse(part: ReactNode): { readonly text: string; readonly buttons: readonly string[] } {
  const onError = (error: Error) => { throw error; };
  const markup = renderToStaticMarkup(
    <IntlProvider locale="en-US" messages={en} formats={formats} timeZone="UTC" now={new Date(2026, 11, 1)} onError={onError}>
      <TabletProvider value={tablet}><HouseProvider value={house}><PlacesProvider value={places}>{part}</PlacesProvider></HouseProvider></TabletProvider>
    </IntlProvider>,
  );
  return { text: plain(markup), buttons: [...markup.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, inner]) => plain(inner ?? '')).filter(label => label !== ownNames.es) };
}

function plain(markup: string): string {
  return markup.replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', '\'').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
}
