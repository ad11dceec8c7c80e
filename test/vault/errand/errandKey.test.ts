import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { ErrandId } from '../../../src/core/Id.ts';
import { openErrandKey, sealErrandKey } from '../../../src/vault/errand/errandKey.ts';
import { recordKeys } from '../../../src/vault/keys/bookKeys.ts';
import { randomBytes, ready } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';
import { freshShelf } from '../books/freshShelf.ts';
import { valueOf } from '../valueOf.ts';

/** What keys were derived from, and what was turned to hex: the very bytes, to be looked at after. */
const seen = vi.hoisted(() => ({ bytes: [] as Uint8Array[] }));

vi.mock('../../../src/vault/sodium.ts', async (original) => {
  const sodium = await original<typeof import('../../../src/vault/sodium.ts')>();
  return {
    ...sodium,
    deriveBytes: (...given: Parameters<typeof sodium.deriveBytes>) => {
      seen.bytes.push(given[0]);
      return sodium.deriveBytes(...given);
    },
    toHex: (bytes: Uint8Array) => {
      seen.bytes.push(new Uint8Array(bytes.buffer));
      return sodium.toHex(bytes);
    },
  };
});

beforeAll(ready);
beforeEach(() => { seen.bytes.length = 0; });

it('an errand\'s key that was opened leaves nothing behind but the two keys it gives', async () => {
  const { held, addChild } = await freshShelf();
  const child = await addChild('Wren');
  const keys = valueOf(recordKeys(held, child));
  const place = { child, fence: 1 };
  const row = sealErrandKey(held, place, { id: id<ErrandId>(3), key: randomBytes(32) }, keys);
  seen.bytes.length = 0;
  const opened = openErrandKey(held, place, row, keys)!;
  // The key, twice, and the plaintext that the id is a part of.
  expect(seen.bytes).toHaveLength(3);
  for (const bytes of seen.bytes) expect(bytes.some((byte) => byte !== 0)).toBe(false);
  for (const bytes of [opened.seal, opened.rows]) expect(bytes.some((byte) => byte !== 0)).toBe(true);
});
