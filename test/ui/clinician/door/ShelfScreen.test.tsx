import { expect, test } from 'vitest';
import type { BookOnShelf } from '../../../../src/bridge/Glance.ts';
import { asId, type VaultId } from '../../../../src/core/Id.ts';
import { asInstant, day, after } from '../../../../src/core/Instant.ts';
import { practiceFace, practiceMark } from '../../../../src/core/practice.ts';
import { vaultEmblems } from '../../../../src/packs/emblems.ts';
import { facesOf, freeEmblems } from '../../../../src/ui/clinician/door/facesOf.ts';
import { ShelfScreen } from '../../../../src/ui/clinician/door/ShelfScreen.tsx';
import { atDoor } from './atDoor.tsx';

const asked = asInstant(Date.UTC(2026, 10, 29, 12));

function book(emblem: string, rest: Partial<BookOnShelf> = {}): BookOnShelf {
  const label = emblem === '' ? '' : `${emblem[0]?.toUpperCase()}${emblem.slice(1)}`;
  return { vault: { id: asId<VaultId>((emblem === '' ? 0 : vaultEmblems.findIndex(({ id }) => id === emblem) + 1).toString(16).padStart(32, '0')), label, emblem }, state: 'ready', errandOut: false, removal: null, ...rest };
}

test('each book bears its picture\'s name and what its own door would say, and there is room for one more', () => {
  const removal = { asked, due: after(asked, 30 * day), isDue: false, begun: false };
  const vaults = [book('bell'), book('boat', { state: 'making' }), book('cup', { state: 'lost' }), book('drum', { errandOut: true }), book('kettle', { state: 'openElsewhere' }), book('lamp', { removal })];
  const { buttons, text } = atDoor(<ShelfScreen vaults={vaults} />);
  expect(buttons).toEqual([
    'Bell', 'Boat Set-up cut off', 'Cup Part is missing', 'Drum With a child', 'Kettle Open in another window', expect.stringMatching(/^Lamp Removal from Tue, Dec.29$/u), 'New vault', 'Practice vault', 'Put a backup back', 'I received a package', 'This copy of the app',
  ]);
  expect(text).toContain('This tablet holds six.');
});

test('a practice vault says what it is, and no other can be made beside it', () => {
  const practice = { ...book('bell'), vault: { id: asId<VaultId>(practiceMark + '0'.repeat(16)), ...practiceFace } };
  const { buttons } = atDoor(<ShelfScreen vaults={[book('lamp'), practice]} />);
  expect(buttons).toContain('Practice For practice');
  expect(buttons).not.toContain('Practice vault');
});

test('one whose name is lost can be picked all the same', () => {
  expect(atDoor(<ShelfScreen vaults={[book('bell'), book('', { state: 'removing' })]} />).buttons).toContain('Name lost Removing cut off');
});

test('where every picture is taken no other is offered, and it says so', () => {
  const { buttons, text } = atDoor(<ShelfScreen vaults={vaultEmblems.map(({ id }) => book(id))} />);
  expect(buttons).not.toContain('New vault');
  expect(text).toContain('Before another can be made here, one must be removed.');
});

test('only pictures that no vault has are free', () => {
  expect(freeEmblems([]).map(({ id }) => id)).toEqual(vaultEmblems.map(({ id }) => id));
  expect(freeEmblems([book('bell').vault, book('lamp').vault]).map(({ id }) => id)).toEqual(vaultEmblems.map(({ id }) => id).filter((id) => id !== 'bell' && id !== 'lamp'));
});

test('every glance tells whose pictures are taken', () => {
  const [bell, lamp] = [book('bell').vault, book('lamp').vault];
  expect(facesOf({ state: 'none' })).toEqual([]);
  expect(facesOf({ state: 'shelf', vaults: [book('bell'), book('lamp')] })).toEqual([bell, lamp]);
  expect(facesOf({ state: 'ready', vault: bell, errandOut: false, removal: null, beside: [lamp] })).toEqual([bell, lamp]);
  expect(facesOf({ state: 'openElsewhere', vault: null, beside: [lamp] })).toEqual([lamp]);
});
