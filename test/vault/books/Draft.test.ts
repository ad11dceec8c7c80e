import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftSlot } from '../../../src/core/DraftSlot.ts';
import type { SummaryId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import { openDraft, sealDraft, type Draft, type DraftPlace } from '../../../src/vault/books/Draft.ts';
import { draftId } from '../../../src/vault/books/draftId.ts';
import { wingKeys } from '../../../src/vault/keys/bookKeys.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';
import { flipBit } from '../flippedBits.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf } from './freshShelf.ts';

beforeAll(ready);

const number = fc.maxSafeNat();
const slots: fc.Arbitrary<DraftSlot> = fc.oneof(
  fc.constantFrom<DraftSlot>({ wing: 'private', of: 'note' }, { wing: 'record', of: 'progress' }, { wing: 'record', of: 'session' }),
  fc.record({ wing: fc.constant('private' as const), of: fc.constant('amendment' as const), number }),
  fc.record({ wing: fc.constant('record' as const), of: fc.constant('amendment' as const), number }),
  fc.nat().map((n): DraftSlot => ({ wing: 'record', of: 'summary', id: id<SummaryId>(n) })),
);
const drafts: fc.Arbitrary<Draft> = fc.record({
  at: fc.integer({ min: 0, max: 8.64e15 }).map(asInstant), slot: slots, body: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
});

async function someone() {
  const { held, addChild } = await freshShelf();
  const child = await addChild('Wren');
  const placeOf = (slot: DraftSlot): DraftPlace => ({ held, child, wing: slot.wing, id: draftId(held, child, slot) });
  return { placeOf, keysOf: (slot: DraftSlot) => valueOf(wingKeys(held, slot.wing, child)) };
}

describe('a draft as a row', () => {
  it('opens as it was sealed, and with no bit flipped, in no other place', async () => {
    const { placeOf, keysOf } = await someone();
    fc.assert(fc.property(drafts, fc.nat(), (draft, bit) => {
      const [place, keys] = [placeOf(draft.slot), keysOf(draft.slot)];
      const row = valueOf(sealDraft(draft, place, keys));
      expect(openDraft(row, place, keys)).toEqual(draft);
      expect(openDraft(flipBit(row, bit % (row.length * 8)), place, keys)).toBeNull();
      expect(openDraft(row, { ...place, id: flipBit(place.id, bit % 256) }, keys)).toBeNull();
      expect(openDraft(row, { ...place, wing: place.wing === 'private' ? 'record' : 'private' }, keys)).toBeNull();
    }), { numRuns: 100 });
  }, 60_000);

  it('is none that says more, less or other than a draft', async () => {
    const { placeOf, keysOf } = await someone();
    const draft = { at: at(1), slot: { wing: 'private', of: 'note' }, body: 'I am' } as const;
    const [place, keys] = [placeOf(draft.slot), keysOf(draft.slot)];
    const read = (change: object) => openDraft(valueOf(sealDraft({ ...draft, ...change } as Draft, place, keys)), place, keys);
    expect(read({})).toEqual(draft);
    for (const change of [
      { at: -1 }, { at: '1' }, { body: null }, { body: undefined }, { more: 1 }, { slot: { wing: 'record', of: 'note' } }, { slot: { wing: 'private', of: 'progress' } },
      { slot: { wing: 'private', of: 'amendment', number: -1 } }, { slot: { wing: 'record', of: 'summary', id: 'short' } }, { slot: { ...draft.slot, more: 1 } },
    ]) expect(read(change), JSON.stringify(change)).toBeNull();
  });
});
