import { Dexie } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { Result } from '../../core/Result.ts';
import { connect } from './connect.ts';
import { isMarker, type Marker } from './Marker.ts';
import type { StoreProblem } from './Store.ts';
import type { Version } from './Version.ts';

/** One vault as it is told before unlocking. Label and emblem are picked from a list, never typed. */
export type RegisteredVault = {
  readonly id: VaultId;
  readonly label: string;
  readonly emblem: string;
  readonly wrongTries: number;
  readonly marker: Marker;
  /** Where its backups were last put, if she picked a folder. */
  readonly folder?: FileSystemDirectoryHandle;
  /** When someone asked at the locked door for it to be removed; begun: and removing it was started. */
  readonly removal: { readonly asked: Instant; readonly begun: boolean } | null;
};

const registryName = 'resguardo';
/** Never changed, only added to. */
const registryVersions: readonly Version[] = [{ tables: { vaults: 'id' } }];

type Answer<T> = Promise<Result<T, StoreProblem>>;

/** The database `resguardo`, in clear: which vaults this tablet has. */
export interface Registry {
  vaults(): Answer<readonly RegisteredVault[]>;
  /** The ids of vaults that were removed: a place that still remembers one of them is to be passed over. */
  removed(): Answer<readonly VaultId[]>;
  putVault(vault: RegisteredVault): Answer<null>;
  /** false: no such vault. */
  putMarker(marker: Marker): Answer<boolean>;
  countWrongTry(vault: VaultId): Answer<null>;
  /** How many since the last time, and begins at none again. */
  takeWrongTries(vault: VaultId): Answer<number>;
  /** false: no such vault. */
  putRemoval(vault: VaultId, removal: RegisteredVault['removal']): Answer<boolean>;
  /** Forgets a vault that was never ready. */
  removeVault(vault: VaultId): Answer<null>;
  folder(vault: VaultId): Answer<FileSystemDirectoryHandle | null>;
  /** null forgets it. false: no such vault. */
  keepFolder(vault: VaultId, folder: FileSystemDirectoryHandle | null): Answer<boolean>;
  /** Of a vault that was removed nothing stays but its id. */
  buryVault(vault: VaultId): Answer<null>;
  close(): void;
}

/** Whether a registry was ever made here. Makes none. */
export function registryIsThere(): Promise<boolean> {
  // Where even asking is refused, opening it says why.
  return Dexie.exists(registryName).catch(() => true);
}

export function openRegistry(): Registry {
  const { run, close } = connect(registryName, registryVersions);
  const change = (id: VaultId, to: (vault: RegisteredVault) => RegisteredVault) => run((database) => {
    const table = database.table<unknown, VaultId>('vaults');
    return database.transaction('rw', table, async () => {
      const vault = readRegistered(await table.get(id));
      if (vault !== undefined) await table.put(written(to(vault)));
      return vault;
    });
  });
  return {
    vaults: () => run(async (database) => (await database.table('vaults').toArray()).map(readRegistered).filter((vault) => vault !== undefined)),
    putVault: (vault) => run(async (database) => {
      await database.table('vaults').put(written(vault));
      return null;
    }),
    putMarker: async (marker) => mapped(await change(marker.vault, (vault) => ({ ...vault, marker })), (found) => found !== undefined),
    countWrongTry: async (id) => {
      const counted = await change(id, (vault) => ({ ...vault, wrongTries: vault.wrongTries + 1 }));
      return mapped(counted, () => null);
    },
    takeWrongTries: async (id) => mapped(await change(id, (vault) => ({ ...vault, wrongTries: 0 })), (found) => found?.wrongTries ?? 0),
    putRemoval: async (id, removal) => mapped(await change(id, (vault) => ({ ...vault, removal })), (found) => found !== undefined),
    removed: () => run(async (database) => (await database.table('vaults').toArray()).filter(isRemoved).map(({ id }) => id)),
    buryVault: (id) => run(async (database) => {
      await database.table('vaults').put({ id, removed: true });
      return null;
    }),
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

function written({ removal, ...vault }: RegisteredVault): object {
  return removal ? { ...vault, removal } : vault;
}

// [Note: the registry is a hint] It lies in clear, so anyone may have written anything there, and nothing of it may reach the
// vault unread. What is not as it must be counts as not said, and a marker that is none as one that remembers nothing.
function readRegistered(value: unknown): RegisteredVault | undefined {
  if (typeof value !== 'object' || value === null || isRemoved(value)) return undefined;
  const { id, label, emblem, wrongTries, marker, removal, folder } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !/^[0-9a-f]{32}$/.test(id)) return undefined;
  const vault = id as VaultId;
  return {
    id: vault, label: textOr(label), emblem: textOr(emblem),
    wrongTries: Number.isSafeInteger(wrongTries) && Number(wrongTries) >= 0 ? Number(wrongTries) : 0,
    marker: isMarker(marker) && marker.vault === vault ? marker : { vault, state: 'ready', epoch: 0, mac: '' },
    removal: removalIn(removal),
    ...(isFolder(folder) && { folder }),
  };
}

/** By its shape: the browser gives nothing else of that shape back, and what could not be used is said when it is. */
function isFolder(value: unknown): value is FileSystemDirectoryHandle {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory' && 'name' in value && typeof value.name === 'string';
}

/** [Note: an id that stays] A page that is killed may remember a vault that was removed a moment ago: so its id is kept, and nothing else. */
function isRemoved(value: unknown): value is { readonly id: VaultId } {
  return typeof value === 'object' && value !== null && 'removed' in value && value.removed === true;
}

/** A time that is none starts no notice: thirty days are counted from one that was written here. */
function removalIn(value: unknown): RegisteredVault['removal'] {
  if (typeof value !== 'object' || value === null) return null;
  const { asked, begun } = value as Readonly<Record<string, unknown>>;
  if (!Number.isSafeInteger(asked) || Number(asked) < 0 || Number(asked) > 8e15) return null;
  return { asked: asked as Instant, begun: begun === true };
}

function textOr(value: unknown): string {
  return typeof value === 'string' && value.length <= 200 ? value : '';
}

function mapped<T, U>(result: Result<T, StoreProblem>, to: (value: T) => U): Result<U, StoreProblem> {
  return result.ok ? { ok: true, value: to(result.value) } : result;
}
