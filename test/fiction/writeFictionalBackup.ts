import type { Instant } from '../../src/core/Instant.ts';
import { takeSnapshot, writeBackup } from '../../src/vault/backup/writeBackup.ts';
import { valueOf } from '../vault/valueOf.ts';
import type { FictionalVault } from './makeFictionalVault.ts';

/** The vault as one backup file, read back in full: what the app restores from. */
export async function writeFictionalBackup({ shelf }: Pick<FictionalVault, 'shelf'>, at: Instant = shelf.state.root.savedAt): Promise<Uint8Array> {
  const snapshot = valueOf(await takeSnapshot(shelf, at));
  const { file } = valueOf(await writeBackup(snapshot, { progress: () => undefined }));
  return new Uint8Array(await file.arrayBuffer());
}
