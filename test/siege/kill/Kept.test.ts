import { expect, test } from 'vitest';
import { afterChange, change, compareKept, nothing, type Kept } from './Kept.ts';

const kept: Kept = new Map([['Wren', 'B kite'], ['Wren/private/0', 'one'], ['Wren/draft/private/note', 'two, half']]);
const finished = change(['Wren/private/1', 'two'], ['Wren/draft/private/note', null]);

test('an act under way may have come about or not', () => {
  for (const came of [nothing, finished]) {
    expect(compareKept(kept, [nothing, finished], afterChange(kept, came))).toEqual({ lost: [], torn: [] });
  }
});

test('an act by half is torn, whichever half', () => {
  for (const half of [change(['Wren/private/1', 'two']), change(['Wren/draft/private/note', null]), change(['Wren/private/1', 'tw'])]) {
    expect(compareKept(kept, [nothing, finished], afterChange(kept, half)).torn).not.toEqual([]);
  }
});

test('what was acknowledged and is gone, or reads otherwise, is lost', () => {
  for (const loss of [change(['Wren/private/0', null]), change(['Wren/private/0', 'on'])]) {
    expect(compareKept(kept, [nothing, finished], afterChange(kept, loss))).toEqual({ lost: ['Wren/private/0'], torn: [] });
  }
});

test('what an acknowledged answer must have come to is lost when it did not', () => {
  const consent = change(['Wren/record/0', 'consent']);
  expect(compareKept(kept, [consent], kept)).toEqual({ lost: ['Wren/record/0'], torn: [] });
  expect(compareKept(kept, [consent], afterChange(kept, consent))).toEqual({ lost: [], torn: [] });
});

test('what nobody saved is torn', () => {
  expect(compareKept(kept, [nothing], afterChange(kept, change(['Fern', 'A owl'])))).toEqual({ lost: [], torn: ['Fern'] });
});
