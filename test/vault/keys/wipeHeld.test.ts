import { beforeAll, expect, it } from 'vitest';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { wingKeys } from '../../../src/vault/keys/bookKeys.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { drawNewWords, takeNewWords } from '../../../src/vault/keys/renewWords.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { wipeHeld } from '../../../src/vault/keys/wipeHeld.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { quickCalibration, quickKdf } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';

beforeAll(ready);

it('leaves no byte of a key, and lets none be sealed with what is left', async () => {
  const { keyFiles, copies } = memoryKeyFiles();
  const vault = newId<VaultId>();
  const passphrase = 'five good words for it';
  const made = valueOf(await createKeyFile({ vault, passphrase, keyFiles, calibration: quickCalibration }));
  const child = newId<ChildId>();
  valueOf(await addChildKeys(keyFiles, made.held, child));
  const drawn = valueOf(await drawNewWords(made.held, { passphrase, newRoot: true, make: quickKdf, elapsed: () => 0 }));
  const held = valueOf(await takeNewWords(keyFiles, made.held, drawn));
  const opened = (['private', 'record'] as const).map((wing) => valueOf(wingKeys(held, wing, child)));
  const sets = [held.shelf, held.ledger, held.desk, ...opened];
  const bytes = [
    held.keyFile, held.privateWing, held.recordWing, held.signing.secretKey, held.backup.secretKey, held.marker,
    ...sets.flatMap(({ seal, rows, older }) => [seal, rows, ...older.map((each) => each.seal)]),
  ];
  expect(sets.every(({ older }) => older.length === 1)).toBe(true);
  const before = new Map(copies);
  wipeHeld(held);
  for (const each of bytes) expect(each.some((byte) => byte !== 0)).toBe(false);
  await expect(async () => addChildKeys(keyFiles, held, newId<ChildId>())).rejects.toThrow('a key that was wiped');
  expect(copies).toEqual(before);
  expect((await unlockWithPassphrase({ vault, keyFiles, makeKdfWorker: quickKdf }, passphrase)).ok).toBe(true);
});
