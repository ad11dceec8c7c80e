import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { formats } from '../../../../src/ui/clinician/formats.ts';
import { DoorWaysProvider, type DoorWays } from '../../../../src/ui/clinician/door/DoorWays.ts';
import { atDoor as words } from '../../../../src/ui/clinician/messages/atDoor.ts';
import type { UpdateState } from '../../../../src/ui/offline/updateNotice.ts';
import { ownNames } from '../../../../src/ui/shared/Language.ts';
import { TabletProvider, type Tablet } from '../../../../src/ui/clinician/Tablet.ts';

const nothing = (): never => { throw new Error('nothing is done while drawing'); };
const ways = { vault: {}, canGoBack: true, go: nothing, back: nothing, show: nothing, startAt: nothing, toOthers: nothing, onUnlocked: nothing, openRecipient: nothing } as unknown as DoorWays;
const watch = (value: unknown) => ({ get: () => value, subscribe: () => () => undefined });
const tablet = (known: Known) => ({
  updateNotice: watch(known.updateNotice ?? { is: 'none' }), installOffer: watch('none'), newCopy: watch(null), language: watch('en'), atWork: watch(known.atWork ?? false),
  readLockNote: () => null, readSeen: () => null, applyUpdate: nothing, speak: nothing, beginWork: nothing,
}) as unknown as Tablet;

type Known = { readonly updateNotice?: UpdateState; readonly atWork?: boolean };

/** A screen at the door as it is first drawn, on a tablet of which this is known, in the door's own words: its text without tags, and its buttons but the one to another language. */
export function atDoor(screen: ReactNode, known: Known = {}): { readonly text: string; readonly buttons: readonly string[] } {
  const onError = (error: Error) => { throw error; };
  const markup = renderToStaticMarkup(
    <IntlProvider locale="en-US" messages={words} formats={formats} timeZone="UTC" now={new Date(2026, 11, 1)} onError={onError}>
      <TabletProvider value={tablet(known)}><DoorWaysProvider value={ways}>{screen}</DoorWaysProvider></TabletProvider>
    </IntlProvider>,
  );
  return { text: plain(markup), buttons: [...markup.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, inner]) => plain(inner ?? '')).filter(label => label !== ownNames.es) };
}

function plain(markup: string): string {
  return markup.replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', '\'').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
}
