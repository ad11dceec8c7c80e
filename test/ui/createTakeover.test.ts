import { expect, test } from 'vitest';
import { createTakeover, type TakenPage } from '../../src/ui/createTakeover.ts';
import type { OpenHouse } from '../../src/ui/OpenHouse.ts';

const house = (name: OpenHouse['name'], did: string[] = []) => ({ name, line: { end: () => did.push('end') } }) as unknown as OpenHouse;

/** A page with this house open, which is taken over. */
function taken(name: OpenHouse['name'], change: Partial<TakenPage> = {}) {
  const did: string[] = [];
  let open = house(name, did);
  const takeover = createTakeover({
    open: () => open,
    show: (next) => {
      open = next;
      did.push(next.name === 'replaced' ? `red: ${next.was}` : next.name);
    },
    close: () => {
      did.push('close');
      return Promise.resolve(true);
    },
    lock: () => {
      did.push('lock');
      return Promise.resolve();
    },
    leave: () => did.push('leave'),
    lift: () => did.push('lift'),
    isAsked: () => false,
    isAskedSoon: () => Promise.resolve(false),
    ...change,
  });
  return { did, takeover, enter: (next: OpenHouse['name']) => { open = house(next, did); } };
}

test.each([
  ['clinician', 'red: saved'],
  ['recipient', 'red: closed'],
  ['door', 'red: closed'],
  ['opening', 'red: closed'],
  ['child', 'resting'],
  ['resting', 'resting'],
] as const)('%s: closed, ended, and nothing loaded anew', async (name, shown) => {
  const { did, takeover } = taken(name);
  await takeover.replaced();
  expect([did, takeover.isReplaced()]).toEqual([['close', 'end', shown, 'lift'], true]);
});

test('an open house waits for nobody’s word, and says it where its last words were not saved', async () => {
  const { did, takeover } = taken('clinician', { close: () => Promise.resolve(false), isAskedSoon: () => Promise.resolve(true) });
  await takeover.replaced();
  expect(did).toEqual(['end', 'red: unsaved', 'lift']);
});

test('an update that a window asked for loads anew where nothing is open, and locks what is', async () => {
  const asked = { isAsked: () => true, isAskedSoon: () => Promise.resolve(true) };
  const [atDoor, inside] = [taken('door', asked), taken('clinician', asked)];
  await atDoor.takeover.replaced();
  await inside.takeover.replaced();
  expect([atDoor.did, atDoor.takeover.isReplaced(), inside.did, inside.takeover.isReplaced()]).toEqual([['leave'], false, ['lock'], false]);
});

test('what was opened while the word was waited for is locked', async () => {
  const { did, takeover, enter } = taken('door', { isAskedSoon: async () => {
    enter('clinician');
    return true;
  } });
  await takeover.replaced();
  expect(did).toEqual(['lock']);
});

test('a second takeover changes nothing more', async () => {
  const { did, takeover } = taken('clinician');
  await takeover.replaced();
  await takeover.replaced();
  expect(did).toHaveLength(4);
});

test.each(['child', 'resting'] as const)('%s of a practice vault still says at rest that it is practice', async (name) => {
  const shown: OpenHouse[] = [];
  const { takeover } = taken(name, { open: () => ({ ...house(name), practice: true }) as OpenHouse, show: (next) => { shown.push(next); } });
  await takeover.replaced();
  expect(shown).toEqual([{ name: 'resting', practice: true }]);
});
