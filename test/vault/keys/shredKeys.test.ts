import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { wingKeys } from '../../../src/vault/keys/bookKeys.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { dropShelfKeys, shredKeys } from '../../../src/vault/keys/shredKeys.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { quickCalibration, quickKdf } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';

beforeAll(ready);

const passphrase = 'walnut harbor quilt ember lantern';
const [her, other] = ['00000000000000000000000000000001' as ChildId, '00000000000000000000000000000002' as ChildId];
let vault: VaultId;
let disk: ReturnType<typeof memoryKeyFiles>;
let held: HeldKeys;

beforeEach(async () => {
  vault = newId<VaultId>();
  disk = memoryKeyFiles();
  ({ held } = valueOf(await createKeyFile({ vault, passphrase, keyFiles: disk.keyFiles, calibration: quickCalibration })));
  for (const child of [her, other]) valueOf(await addChildKeys(disk.keyFiles, held, child));
});

const reopened = async () => valueOf(await unlockWithPassphrase({ vault, keyFiles: disk.keyFiles, makeKdfWorker: quickKdf }, passphrase));
const isWiped = (bytes: Uint8Array) => bytes.every((byte) => byte === 0);

it('takes a child’s keys out of both copies and out of memory, and leaves another’s', async () => {
  const hers = valueOf(wingKeys(held, 'private', her));
  const others = valueOf(wingKeys(held, 'private', other));
  const after = valueOf(await shredKeys(disk.keyFiles, held, her));
  for (const now of [after, await reopened()]) {
    expect(now.open.body.children.map(({ child }) => child)).toEqual([other]);
    expect(wingKeys(now, 'record', her)).toMatchObject({ problem: { type: 'notFound' } });
    expect(valueOf(wingKeys(now, 'private', other))).toEqual(others);
  }
  expect([hers.seal, hers.rows].every(isWiped)).toBe(true);
  expect([others.seal, others.rows].some(isWiped)).toBe(false);
  const [a, b] = [disk.copies.get('a'), disk.copies.get('b')];
  expect(a).toEqual(b);
});

it('draws a new key for the shelf and the indexes, the shelf’s older beside it until that is dropped', async () => {
  const before = held.open.body;
  const after = valueOf(await shredKeys(disk.keyFiles, held, her));
  expect(after.shelf).toMatchObject({ generation: 2, rows: held.shelf.rows, older: [{ generation: 1 }] });
  expect(after.open.body.privateIndex).not.toEqual(before.privateIndex);
  expect(after.open.body.recordIndex).not.toEqual(before.recordIndex);
  expect([after.desk.generation, after.ledger.generation, after.open.file.rootGeneration]).toEqual([1, 1, 1]);
  const [older] = after.shelf.older;
  const dropped = valueOf(await dropShelfKeys(disk.keyFiles, after));
  for (const now of [dropped, await reopened()]) expect(now.shelf).toMatchObject({ generation: 2, older: [] });
  expect(isWiped(older!.seal)).toBe(true);
});

it('changes nothing where the disk refuses', async () => {
  const { body } = held.open;
  disk.fail('refused');
  expect(await shredKeys(disk.keyFiles, held, her)).toMatchObject({ problem: { type: 'storageFull' } });
  disk.fail('never');
  expect(held.open.body).toBe(body);
  expect((await reopened()).open.body.children).toHaveLength(2);
});
