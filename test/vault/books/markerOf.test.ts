import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { rememberedEpoch, markerOf, savesMissing } from '../../../src/vault/books/markerOf.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { readMarker, writeMarker } from '../../../src/vault/store/Marker.ts';
import { flipBit } from '../flippedBits.ts';
import { freshShelf } from './freshShelf.ts';

beforeAll(ready);

it('a marker that is ahead is believed as it was written, and with no bit flipped', async () => {
  const { held, shelf } = await freshShelf();
  const line = writeMarker(markerOf(held, 'ready', 7));
  expect(savesMissing(shelf, readMarker(line)!)).toEqual({ type: 'savesMissing', remembered: 7, found: 1 });
  const bytes = new TextEncoder().encode(line);
  let read = 0;
  fc.assert(fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
    const marker = readMarker(new TextDecoder().decode(flipBit(bytes, bit)));
    if (marker === null || marker.vault !== held.vault) return;
    read += 1;
    expect(savesMissing(shelf, marker)).toBeNull();
  }), { numRuns: 1000 });
  expect(read).toBeGreaterThan(50);
}, 60_000);

it('no two states, epochs or vaults have one mac', async () => {
  const [one, other] = [await freshShelf(), await freshShelf()];
  const macs = [one, other].flatMap(({ held }) => (['making', 'ready'] as const).flatMap((state) => [0, 1, 2, 256].map((epoch) => markerOf(held, state, epoch).mac)));
  expect(new Set(macs).size).toBe(macs.length);
});

it('what a marker remembers counts only if the vault wrote it', async () => {
  const { held } = await freshShelf();
  const [genuine, further] = [markerOf(held, 'ready', 7), markerOf(held, 'ready', 9)];
  expect(rememberedEpoch(held, [])).toBe(0);
  expect(rememberedEpoch(held, [genuine, { ...further, epoch: Number.MAX_SAFE_INTEGER }, { ...genuine, epoch: 8, mac: '' }])).toBe(7);
  expect(rememberedEpoch(held, [genuine, further])).toBe(9);
  expect(rememberedEpoch(held, [genuine, { ...further, vault: newId() }, { ...further, state: 'making' }])).toBe(7);
});
