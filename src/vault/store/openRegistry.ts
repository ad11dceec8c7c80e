import { Dexie } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { connect } from './connect.ts';
import { readMarker, type Marker } from './Marker.ts';
import type { StoreProblem } from './Store.ts';

/** One vault as it is told before unlocking. Label and emblem are picked from a list, never typed. */
export type RegisteredVault = {
  readonly id: VaultId;
  readonly label: string;
  readonly emblem: string;
  readonly wrongTries: number;
  readonly marker: Marker;
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
    const table = database.table<RegisteredVault, VaultId>('vaults');
    return database.transaction('rw', table, async () => {
      const vault = await table.get(id);
      if (vault !== undefined) await table.put(to(vault));
      return vault;
    });
  });
  return {
    vaults: async () => mapped(await run((database) => database.table<RegisteredVault>('vaults').toArray()), (vaults) => vaults.map(withMarker)),
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
    close,
  };
}

/** What lies in clear may say anything: of a vault that is told of without a marker that reads, no more is known than that it is here. */
function withMarker(vault: RegisteredVault): RegisteredVault {
  const { vault: of, state, epoch, mac } = (vault.marker ?? {}) as Partial<Marker>;
  const marker = readMarker(`resguardo 1 ${of} ${state} ${epoch} ${mac}`);
  return { ...vault, marker: marker?.vault === vault.id ? marker : { vault: vault.id, state: 'ready', epoch: 0, mac: '' } };
}

function mapped<T, U>(result: Result<T, StoreProblem>, to: (value: T) => U): Result<U, StoreProblem> {
  return result.ok ? { ok: true, value: to(result.value) } : result;
}
