import type { Child } from '../../src/core/Child.ts';
import type { VaultId } from '../../src/core/Id.ts';
import { asInstant } from '../../src/core/Instant.ts';
import { ok } from '../../src/core/Result.ts';
import { createShelf } from '../../src/vault/books/createShelf.ts';
import type { Shelf } from '../../src/vault/books/Shelf.ts';
import { emptyDesk } from '../../src/vault/handlers/Desk.ts';
import { createKeyFile } from '../../src/vault/keys/createKeyFile.ts';
import { newId } from '../../src/vault/keys/newId.ts';
import type { Calibration } from '../../src/vault/keys/stretch.ts';
import { commitActs } from '../../src/vault/ledger/Ledger.ts';
import { openLedger } from '../../src/vault/ledger/openLedger.ts';
import { ready } from '../../src/vault/sodium.ts';
import { quickCalibration } from '../vault/keys/kdfInProcess.ts';
import { memoryKeyFiles } from '../vault/keys/memoryKeyFiles.ts';
import { MemoryDisk, memoryStore } from '../vault/store/memoryStore.ts';
import { valueOf } from '../vault/valueOf.ts';
import type { Fiction } from './Fiction.ts';
import { beforeOf, fillVault } from './fillVault.ts';

/** A vault full of fiction, on a disk in memory. */
export type FictionalVault = {
  /** In the order of the fiction. */
  readonly children: readonly Child[];
  readonly shelf: Shelf;
  readonly disk: MemoryDisk;
  readonly keys: ReturnType<typeof memoryKeyFiles>;
  readonly passphrase: string;
  readonly words: readonly string[];
};

const passphrase = 'paper kite over quiet water';

/**
 * Makes the vault with the vault's own modules. Its passphrase is stretched as the calibration has it: `quickCalibration`'s
 * opens only where the same stands in for Argon2id.
 */
export async function makeFictionalVault(fiction: Fiction, calibration: Calibration = quickCalibration): Promise<FictionalVault> {
  await ready();
  const at = beforeOf(fiction) ?? asInstant(0);
  const keys = memoryKeyFiles();
  const made = { vault: newId<VaultId>(), passphrase, keyFiles: keys.keyFiles, calibration };
  const { held, words } = valueOf(await createKeyFile(made));
  const disk = new MemoryDisk();
  const shelf = valueOf(await createShelf(held, memoryStore(disk), { at, desk: emptyDesk, onSaved: () => undefined }));
  valueOf(await commitActs(valueOf(await openLedger(shelf, () => at)), () => ok({ acts: [{ act: 'vaultMade' }] })));
  const children = await fillVault({ shelf, keyFiles: keys.keyFiles }, fiction);
  return { children, shelf, disk, keys, passphrase, words };
}
