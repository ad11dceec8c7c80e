import { fail, ok, type Result } from '../../core/Result.ts';
import type { OpenVault } from './Room.ts';
import { withRegistry } from './withRegistry.ts';

/** The folder that backups of this vault were last put into, if one is remembered. Whether it still stands is the page's to ask. */
export async function backupFolder({ face }: OpenVault): Promise<Result<FileSystemDirectoryHandle | null>> {
  return withRegistry((registry) => registry.folder(face.id));
}

/** Remembers it, in clear, beside the vault's label; null forgets it. notFound: the tablet does not know the vault. */
export async function rememberBackupFolder({ face }: OpenVault, folder: FileSystemDirectoryHandle | null): Promise<Result<null>> {
  const kept = await withRegistry((registry) => registry.keepFolder(face.id, folder));
  if (!kept.ok) return kept;
  return kept.value ? ok(null) : fail({ type: 'notFound' });
}
