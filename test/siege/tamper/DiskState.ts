import { Dexie } from 'dexie';
import type { Clinic } from '../../vault/handlers/clinic.ts';
import type { fakeFolders, FolderState } from '../../vault/store/fakeFolders.ts';

export type Folders = ReturnType<typeof fakeFolders>;
/** A tablet whose files lie in memory. */
export type Tablet = { readonly clinic: Clinic; readonly folders: Folders };

/**
 * All that one vault has on a tablet, by place: `rows/<id>`, `shelf/<name>`, `drafts/<id>`, `errand/<number>`, `file/<name>`,
 * `registry/` and `page/`. A value is bytes where the vault wrote it; whoever has the tablet may write anything.
 */
export type DiskState = ReadonlyMap<string, unknown>;

const tables = ['rows', 'shelf', 'drafts', 'errand', 'index'] as const;
const hex = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString('hex');

/** Reads it all without a key. */
export async function takeState(tablet: Tablet, vault: string, only: readonly (typeof tables)[number][] = tables): Promise<DiskState> {
  const state = new Map<string, unknown>();
  await onDatabase(databaseName(vault), async (database) => {
    for (const table of only) {
      await database.table(table).each((value, { primaryKey }) => state.set(`${table}/${nameOf(primaryKey)}`, value));
    }
  });
  await onDatabase('resguardo', (database) => database.table('vaults').each((value) => state.set('registry/', value)));
  for (const [name, bytes] of filesOf(tablet.folders.state(), vault)) state.set(`file/${name}`, bytes);
  if (tablet.clinic.marker !== null) state.set('page/', tablet.clinic.marker);
  return state;
}

/** Puts exactly this in the place of all that is there. */
export async function putState(tablet: Tablet, vault: string, state: DiskState): Promise<void> {
  const files = new Map<string, Uint8Array>();
  const byTable = new Map<string, { readonly keys: unknown[]; readonly values: unknown[] }>(tables.map((table) => [table, { keys: [], values: [] }]));
  for (const [place, value] of state) {
    const [table = '', name = ''] = place.split(/\/(.*)/s);
    byTable.get(table)?.keys.push(keyOf(table, name));
    byTable.get(table)?.values.push(value);
    if (table === 'file') files.set(name, value as Uint8Array);
  }
  await onDatabase(databaseName(vault), async (database) => {
    for (const [table, { keys, values }] of byTable) {
      await database.table(table).clear();
      await database.table(table).bulkPut(values, keys as string[]);
    }
  });
  await onDatabase('resguardo', async (database) => {
    await database.table('vaults').clear();
    if (state.has('registry/')) await database.table('vaults').put(state.get('registry/'));
  });
  tablet.folders.putBack(files.size === 0 ? new Map() : new Map([['resguardo', new Map([[vault, files]])]]));
  tablet.clinic.marker = (state.get('page/') as string | undefined) ?? null;
}

/** Whether two values of a place are the same. */
export function same(one: unknown, other: unknown): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  return JSON.stringify(one) === JSON.stringify(other) && one instanceof Uint8Array === other instanceof Uint8Array;
}

async function onDatabase(name: string, work: (database: Dexie) => Promise<unknown>): Promise<void> {
  const database = new Dexie(name);
  database.version(name === 'resguardo' ? 1 : 2).stores(name === 'resguardo' ? { vaults: 'id' } : Object.fromEntries(tables.map((table) => [table, ''])));
  await work(database).finally(() => database.close());
}

function databaseName(vault: string): string {
  return `resguardo-${vault}`;
}

function nameOf(key: unknown): string {
  return typeof key === 'string' || typeof key === 'number' ? String(key) : hex(key);
}

function keyOf(table: string, name: string): unknown {
  if (table === 'rows' || table === 'drafts' || table === 'index') return new Uint8Array(Buffer.from(name, 'hex'));
  return table === 'errand' ? Number(name) : name;
}

function filesOf(state: FolderState, vault: string): FolderState & ReadonlyMap<string, Uint8Array> {
  const top = state.get('resguardo');
  const own = top instanceof Map ? (top as FolderState).get(vault) : undefined;
  return (own instanceof Map ? own : new Map()) as FolderState & ReadonlyMap<string, Uint8Array>;
}
