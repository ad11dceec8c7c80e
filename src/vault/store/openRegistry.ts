import { Dexie } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { connect } from './connect.ts';
import { isMarker, type Marker } from './Marker.ts';
import type { StoreProblem } from './Store.ts';

/** One vault as it is told before unlocking. Label and emblem are picked from a list, never typed. */
export type RegisteredVault = {
  readonly id: VaultId;
  readonly label: string;
  readonly emblem: string;
  readonly wrongTries: number;
  readonly marker: Marker;
  /** Where its backups were last put, if she picked a folder. */
  readonly folder?: FileSystemDirectoryHandle;
};

const registryName = 'resguardo';

type Answer<T> = Promise<Result<T, StoreProblem>>;

/** The database `resguardo`, in clear: which vaults this tablet has. */
export interface Registry {
  vaults(): Answer<readonly RegisteredVault[]>;
  putVault(vault: RegisteredVault): Answer<null>;
  /** false: no such vault. */
  putMarker(marker: Marker): Answer<boolean>;
  countWrongTry(vault: VaultId): Answer<null>;
  /** How many since the last time, and begins at none again. */
  takeWrongTries(vault: VaultId): Answer<number>;
  removeVault(vault: VaultId): Answer<null>;
  folder(vault: VaultId): Answer<FileSystemDirectoryHandle | null>;
  /** null forgets it. false: no such vault. */
  keepFolder(vault: VaultId, folder: FileSystemDirectoryHandle | null): Answer<boolean>;
  close(): void;
}

/** Whether a registry was ever made here. Makes none. */
export function registryIsThere(): Promise<boolean> {
  // Where even asking is refused, opening it says why.
  return Dexie.exists(registryName).catch(() => true);
}

export function openRegistry(): Registry {
  const { run, close } = connect(registryName, { vaults: 'id' });
  const change = (id: VaultId, to: (vault: RegisteredVault) => RegisteredVault) => run((database) => {
    const table = database.table<unknown, VaultId>('vaults');
    return database.transaction('rw', table, async () => {
      const vault = readRegistered(await table.get(id));
      if (vault !== undefined) await table.put(to(vault));
      return vault;
    });
  });
  return {
    vaults: () => run(async (database) => (await database.table('vaults').toArray()).map(readRegistered).filter((vault) => vault !== undefined)),
    putVault: (vault) => run(async (database) => {
      await database.table('vaults').put(vault);
      return null;
    }),
    putMarker: async (marker) => mapped(await change(marker.vault, (vault) => ({ ...vault, marker })), (found) => found !== undefined),
    countWrongTry: async (id) => {
      const counted = await change(id, (vault) => ({ ...vault, wrongTries: vault.wrongTries + 1 }));
      return mapped(counted, () => null);
    },
    takeWrongTries: async (id) => mapped(await change(id, (vault) => ({ ...vault, wrongTries: 0 })), (found) => found?.wrongTries ?? 0),
    removeVault: (id) => run(async (database) => {
      await database.table('vaults').delete(id);
      return null;
    }),
    folder: (id) => run(async (database) => readRegistered(await database.table('vaults').get(id))?.folder ?? null),
    keepFolder: async (id, folder) => {
      const kept = await change(id, ({ folder: _, ...vault }) => (folder === null ? vault : { ...vault, folder }));
      return mapped(kept, (found) => found !== undefined);
    },
    close,
  };
}

// [Note: the registry is a hint] It lies in clear, so anyone may have written anything there, and nothing of it may reach the
// vault unread. What is not as it must be counts as not said, and a marker that is none as one that remembers nothing.
function readRegistered(value: unknown): RegisteredVault | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, label, emblem, wrongTries, marker, folder } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !/^[0-9a-f]{32}$/.test(id)) return undefined;
  const vault = id as VaultId;
  return {
    id: vault, label: textOr(label), emblem: textOr(emblem),
    wrongTries: Number.isSafeInteger(wrongTries) && Number(wrongTries) >= 0 ? Number(wrongTries) : 0,
    marker: isMarker(marker) && marker.vault === vault ? marker : { vault, state: 'ready', epoch: 0, mac: '' },
    ...(isFolder(folder) && { folder }),
  };
}

/** By its shape: the browser gives nothing else of that shape back, and what could not be used is said when it is. */
function isFolder(value: unknown): value is FileSystemDirectoryHandle {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory' && 'name' in value && typeof value.name === 'string';
}

function textOr(value: unknown): string {
  return typeof value === 'string' && value.length <= 200 ? value : '';
}

function mapped<T, U>(result: Result<T, StoreProblem>, to: (value: T) => U): Result<U, StoreProblem> {
  return result.ok ? { ok: true, value: to(result.value) } : result;
}
