import type { VaultId } from '../../../src/core/Id.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import { drawShares, takeShares } from '../../../src/vault/keys/drawShares.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { shareToCode, shareToWords } from '../../../src/vault/keys/shareWords.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import { realKdf } from '../../vault/keys/kdfInProcess.ts';
import { memoryKeyFiles } from '../../vault/keys/memoryKeyFiles.ts';
import { valueOf } from '../../vault/valueOf.ts';
import type { FrozenShares } from './FrozenShares.ts';

/** A key file with a slot of each kind, and the three shares of the set that opens it. */
export async function freezeShares(): Promise<FrozenShares> {
  await ready();
  const { keyFiles, copies } = memoryKeyFiles();
  const vault = newId<VaultId>();
  const passphrase = 'lantern gravel violin harbor mosaic';
  const calibration = { make: realKdf, elapsed: () => 0, atMostMiB: 64 } as const;
  const { held, words } = valueOf(await createKeyFile({ vault, passphrase, keyFiles, calibration }));
  const drawn = valueOf(await drawShares(held, { current: { words }, make: realKdf }));
  valueOf(await takeShares(keyFiles, held, drawn));
  const shares = drawn.shares.map((bytes) => ({ bytes: toHex(bytes), words: shareToWords(bytes).join(' '), code: shareToCode(bytes) }));
  return { vault, passphrase, words, set: drawn.set, shares, keyFile: toHex(copies.get('a')!), body: held.open.body };
}
