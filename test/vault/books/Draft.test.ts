import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftSlot } from '../../../src/core/DraftSlot.ts';
import type { SummaryId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import { openDraft, sealDraft, type Draft, type DraftPlace } from '../../../src/vault/books/Draft.ts';
import { draftId } from '../../../src/vault/books/draftId.ts';
import { wingKeys } from '../../../src/vault/keys/bookKeys.ts';
import { joinBytes, utf8 } from '../../../src/vault/seal/bytes.ts';
import { mostBytes } from '../../../src/vault/seal/kinds.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import { sealRow } from '../../../src/vault/seal/sealRow.ts';
import { fromHex, ready } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';
import { flipBit } from '../flippedBits.ts';
import { misshapen } from '../places.ts';
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

  it('of each slot is none with a field missing, one too many, or of another kind', async () => {
    const { placeOf, keysOf } = await someone();
    const known: readonly DraftSlot[] = [
      { wing: 'private', of: 'note' }, { wing: 'private', of: 'amendment', number: 0 }, { wing: 'record', of: 'amendment', number: 3 }, { wing: 'record', of: 'progress' },
      { wing: 'record', of: 'session' }, { wing: 'record', of: 'summary', id: id<SummaryId>(4) },
    ];
    for (const slot of known) {
      const draft = { at: at(1), slot, body: 'I am' };
      const [place, keys] = [placeOf(slot), keysOf(slot)];
      const read = (value: unknown) => openDraft(sealRow(utf8(JSON.stringify(value) ?? ''), {
        kind: 'draft', vault: place.held.vault, branch: place.held.branch, wing: place.wing, book: joinBytes(fromHex(place.child), place.id), number: 0, version: 0, generation: keys.generation,
      }, keys.seal), place, keys);
      expect(read(draft)).toEqual(draft);
      for (const { path, value } of misshapen(draft)) expect(read(value), `${path} ${JSON.stringify(value)}`).toBeNull();
      for (const wing of ['ledger', '']) expect(read({ ...draft, slot: { ...slot, wing } })).toBeNull();
      for (const of of ['letter', '']) expect(read({ ...draft, slot: { ...slot, of } })).toBeNull();
    }
  });

  it('may be as long as its row holds, and no byte longer', async () => {
    const { placeOf, keysOf } = await someone();
    const slot = { wing: 'private', of: 'note' } as const;
    const [place, keys] = [placeOf(slot), keysOf(slot)];
    const empty = writeJson({ at: at(1), slot, body: '' }).length;
    const draft = (length: number): Draft => ({ at: at(1), slot, body: 'x'.repeat(length - empty) });
    const most = mostBytes('draft');
    expect(openDraft(valueOf(sealDraft(draft(most), place, keys)), place, keys)).toEqual(draft(most));
    expect(sealDraft(draft(most + 1), place, keys)).toEqual({ ok: false, problem: { type: 'entryTooLong', mostBytes: most } });
  });
});
