import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import { fitsKeyFile } from '../../../src/vault/keys/fitsKeyFile.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { writeBody, type KeyFileBody } from '../../../src/vault/keys/KeyFileBody.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { drawNewWords, takeNewWords } from '../../../src/vault/keys/renewWords.ts';
import { mostBytes } from '../../../src/vault/seal/kinds.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { quickCalibration, quickKdf } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';

beforeAll(ready);

const passphrase = 'walnut harbor quilt ember lantern';
const asked = { passphrase, make: quickKdf, elapsed: () => 0 };
let disk: ReturnType<typeof memoryKeyFiles>;
let held: HeldKeys;

beforeEach(async () => {
  disk = memoryKeyFiles();
  ({ held } = valueOf(await createKeyFile({ vault: newId<VaultId>(), passphrase, keyFiles: disk.keyFiles, calibration: quickCalibration })));
  valueOf(await addChildKeys(disk.keyFiles, held, newId<ChildId>()));
});

/** The body with so many children, each with so many keys to seal with: what they are is nobody's business here. */
function crowded(children: number, seals = 1, { body } = held.open): KeyFileBody {
  const [one] = body.children;
  const [{ rows, seals: [seal] }, generation] = [one!.private, 0xffffffff];
  const hers = { rows: { ...rows, generation }, seals: Array.from({ length: seals }, () => ({ ...seal!, generation })) };
  return { ...body, children: Array.from({ length: children }, () => ({ child: newId<ChildId>(), since: generation, private: hers, record: hers })) };
}

/** Holds a vault of so many children, in memory. */
function crowd(children: number, seals?: number): void {
  held.open = { ...held.open, body: crowded(children, seals) };
}

/** The most that pass. */
function most(passes: (count: number) => boolean, below = 8192): number {
  let [low, high] = [0, below];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle;
    else high = middle;
  }
  return low;
}

it.each([1, 2, 3])('what is said to fit can be written, and hardly less would: %s to seal with', (seals) => {
  const fitting = most((children) => fitsKeyFile(crowded(children, seals)));
  expect(writeBody(crowded(fitting, seals)).length).toBeLessThanOrEqual(mostBytes('keyFileBody'));
  expect(writeBody(crowded(fitting, seals)).length).toBeGreaterThan(mostBytes('keyFileBody') - 32 * 1024);
  expect(fitsKeyFile(crowded(fitting, seals), (now) => now + 1)).toBe(false);
}, 60_000);

/** The body with so many keys for each of shelf, ledger and desk to be sealed with. */
function renewed(seals: number): KeyFileBody {
  const { body } = held.open;
  const many = ({ rows, seals: [one] }: KeyFileBody['shelf']) => ({ rows, seals: Array.from({ length: seals }, () => ({ ...one!, generation: 0xffffffff })) });
  return { ...body, shelf: many(body.shelf), ledger: many(body.ledger), desk: many(body.desk) };
}

it('the keys of shelf, ledger and desk take room as well', () => {
  const fitting = most((seals) => fitsKeyFile(renewed(seals)), 65_536);
  const { length } = writeBody(renewed(fitting));
  expect(length).toBeLessThanOrEqual(mostBytes('keyFileBody'));
  expect(length).toBeGreaterThan(mostBytes('keyFileBody') - 32 * 1024);
}, 60_000);

it('a child too many is refused before anything is written, and while all that are there can still get new keys', async () => {
  const fitting = most((children) => fitsKeyFile(crowded(children, 2)));
  expect(fitting).toBeGreaterThan(2600);
  const writes = disk.writes.length;
  crowd(fitting);
  expect(await addChildKeys(disk.keyFiles, held, newId<ChildId>())).toEqual({ ok: false, problem: { type: 'vaultFull', of: 'children' } });
  expect(held.open.body.children).toHaveLength(fitting);
  crowd(4500);
  expect(await addChildKeys(disk.keyFiles, held, newId<ChildId>())).toEqual({ ok: false, problem: { type: 'vaultFull', of: 'children' } });
  expect(disk.writes).toHaveLength(writes);
  crowd(fitting - 1);
  valueOf(await addChildKeys(disk.keyFiles, held, newId<ChildId>()));
}, 60_000);

it('new keys that do not fit beside the old ones are refused before words are drawn, and before anything is written', async () => {
  const drawn = valueOf(await drawNewWords(held, { ...asked, newRoot: true }));
  const writes = disk.writes.length;
  crowd(2700, 2);
  expect(await drawNewWords(held, { ...asked, newRoot: true })).toEqual({ ok: false, problem: { type: 'vaultFull', of: 'keys' } });
  expect(await takeNewWords(disk.keyFiles, held, drawn)).toEqual({ ok: false, problem: { type: 'vaultFull', of: 'keys' } });
  expect(disk.writes).toHaveLength(writes);
  expect((await drawNewWords(held, { ...asked, newRoot: false })).ok).toBe(true);
}, 60_000);
