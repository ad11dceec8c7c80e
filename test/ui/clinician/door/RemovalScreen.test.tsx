import { expect, test } from 'vitest';
import { asId, type VaultId } from '../../../../src/core/Id.ts';
import { after, asInstant, day } from '../../../../src/core/Instant.ts';
import type { Removable } from '../../../../src/ui/clinician/door/DoorWays.ts';
import { RemovalScreen } from '../../../../src/ui/clinician/door/RemovalScreen.tsx';
import { RemovingScreen } from '../../../../src/ui/clinician/door/RemovingScreen.tsx';
import { UnlockScreen } from '../../../../src/ui/clinician/door/UnlockScreen.tsx';
import { atDoor } from './atDoor.tsx';

const id = asId<VaultId>('0'.repeat(32));
const vault = { id, label: 'Lamp', emblem: 'lamp' };
const bell = { id: asId<VaultId>('1'.repeat(32)), label: 'Bell', emblem: 'bell' };
const asked = asInstant(Date.UTC(2026, 10, 29, 12));
const removal = { asked, due: after(asked, 30 * day), isDue: false, begun: false };
const ready = (change: Partial<Extract<Removable, { readonly state: 'ready' }>> = {}) => ({ state: 'ready', vault, errandOut: false, removal: null, beside: [], ...change } as const);

test('before the notice: what it means and what it cannot do stand before the button that starts it, and none removes', () => {
  const { text, buttons } = atDoor(<RemovalScreen glance={ready()} />);
  for (const said of ['may be bound to keep these records. Ask counsel first.', 'whether a legal hold lies on it', 'anyone who can clear this browser’s data', 'a clock that was set forward', 'notice of thirty days']) expect(text).toContain(said);
  expect(buttons).toEqual(['Start the thirty days', 'Back']);
});

test('while it runs: the day, and nothing to press', () => {
  const { text, buttons } = atDoor(<RemovalScreen glance={ready({ removal })} />);
  expect(text).toMatch(/It can be removed from Tue, Dec 29, 12:00.PM on\./u);
  expect(buttons).toEqual(['Back']);
});

test('once it is over: its name has to be typed', () => {
  const { text, buttons } = atDoor(<RemovalScreen glance={ready({ removal: { ...removal, isDue: true } })} />);
  expect(text).toContain('Type its name to remove it: Lamp');
  expect(text).not.toContain('cut off');
  expect(buttons).toEqual(['Remove it for good', 'Back']);
  expect(atDoor(<RemovalScreen glance={ready({ removal: { ...removal, isDue: true, begun: true } })} />).text).toContain('cut off before anything was gone');
});

test('one that is lost and has no name any more', () => {
  const lost = { state: 'lost', id, vault: null, missing: 'both', removal: { ...removal, isDue: true }, beside: [bell] } as const;
  const { text, buttons } = atDoor(<RemovalScreen glance={lost} />);
  expect(text).toContain('Remove what is left of a vault');
  expect(text).not.toContain('Type its name');
  expect(buttons).toContain('Remove it for good');
});

test('its own door says who asked when, and that unlocking stops it', () => {
  expect(atDoor(<UnlockScreen glance={ready({ removal })} />).text).toMatch(/Someone asked on Sun, Nov 29, 12:00.PM for this vault to be removed\. It can be removed from Tue, Dec 29, 12:00.PM on\. Unlocking it stops that\./u);
  expect(atDoor(<UnlockScreen glance={ready({ removal: { ...removal, isDue: true } })} />).text).toContain('it can be removed any time. Unlocking it still stops that.');
  expect(atDoor(<UnlockScreen glance={ready()} />).text).not.toContain('removed');
});

test('the only vault\'s door leads to a first other one, and one of several to the others', () => {
  expect(atDoor(<UnlockScreen glance={ready()} />).buttons).toContain('Another clinician? Make a vault of your own');
  const { buttons } = atDoor(<UnlockScreen glance={ready({ beside: [bell] })} />);
  expect(buttons).toContain('Other vaults');
  expect(buttons.join()).not.toContain('Another clinician');
});

test('one that was cut off can only be finished', () => {
  const { text, buttons } = atDoor(<RemovingScreen glance={{ state: 'removing', vault, beside: [bell] }} />);
  expect(text).toContain('Removing “Lamp” was cut off');
  expect(buttons).toEqual(['Finish removing it', 'Other vaults']);
});
