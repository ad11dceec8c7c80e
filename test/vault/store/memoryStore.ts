import { fail, ok } from '../../../src/core/Result.ts';
import type { Batch, ErrandRow, Row, ShelfRowName, Store, StoreProblem } from '../../../src/vault/store/Store.ts';

/** A vault's disk in memory, as plain data: several stores may stand on one, as several windows do. */
export class MemoryDisk {
  rows = new Map<string, Uint8Array>();
  shelf = new Map<ShelfRowName, Uint8Array>();
  drafts = new Map<string, Uint8Array>();
  index = new Map<string, Uint8Array>();
  errand = new Map<number, Uint8Array>();

  copy(): MemoryDisk {
    const copy = new MemoryDisk();
    copy.rows = new Map(this.rows);
    copy.shelf = new Map(this.shelf);
    copy.drafts = new Map(this.drafts);
    copy.index = new Map(this.index);
    copy.errand = new Map(this.errand);
    return copy;
  }
}

export const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
export const unhex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

/** A store for properties and mutation; it passes the same contract as the real one. `refuses` makes its disk fail. */
export function memoryStore(disk: MemoryDisk, refuses: () => StoreProblem | null = () => null): Store {
  const answer = <T>(work: () => T) => {
    const problem = refuses();
    return Promise.resolve(problem === null ? ok(work()) : fail(problem));
  };
  const many = (table: ReadonlyMap<string, Uint8Array>, ids: readonly Uint8Array[]) => ids.map((id) => table.get(hex(id)) ?? null);
  return {
    readShelf: () => answer(() => new Map(disk.shelf)),
    readRows: (ids) => answer(() => many(disk.rows, ids)),
    rowIds: () => answer(() => [...disk.rows.keys()].sort().map(unhex)),
    draftIds: () => answer(() => [...disk.drafts.keys()].sort().map(unhex)),
    readDrafts: (ids) => answer(() => many(disk.drafts, ids)),
    indexIds: () => answer(() => [...disk.index.keys()].sort().map(unhex)),
    readIndex: (ids) => answer(() => many(disk.index, ids)),
    readErrand: () => answer(() => errandOf(disk)),
    write: (batch) => {
      const problem = refuses() ?? whyNot(disk, batch);
      if (problem === null) apply(disk, batch);
      return Promise.resolve(problem === null || problem === 'done' ? ok(null) : fail(problem));
    },
    close: () => undefined,
  };
}

function errandOf(disk: MemoryDisk): ErrandRow[] {
  return [...disk.errand].sort(([one], [other]) => one - other).map(([number, sealed]) => ({ number, sealed }));
}

function whyNot(disk: MemoryDisk, batch: Batch) {
  const root = disk.shelf.get('root');
  const next = batch.shelf?.get('root');
  if (root && next && hex(root) === hex(next)) return 'done' as const;
  if (root === undefined && batch.root !== null) return { type: 'databaseMissing' as const };
  if ((root && hex(root)) !== (batch.root === null ? undefined : hex(batch.root))) return { type: 'takenOver' as const };
  if ((batch.startErrand ? 0 : batch.endErrand ?? disk.errand.size) !== disk.errand.size) return { type: 'errandOut' as const };
  const ids = (batch.addRows ?? []).map(({ id }) => hex(id));
  const { addRows = [], ...rest } = batch;
  const isThere = addRows.length > 0 && addRows.every(({ id, sealed }) => hex(disk.rows.get(hex(id)) ?? new Uint8Array(0)) === hex(sealed));
  if (isThere && Object.keys(rest).every((key) => key === 'root')) return 'done' as const;
  if (new Set(ids).size < ids.length || ids.some((id) => disk.rows.has(id))) return { type: 'shelfDamaged' as const };
  return null;
}

function apply(disk: MemoryDisk, batch: Batch): void {
  const put = (table: Map<string, Uint8Array>, rows: readonly Row[] = []) => {
    for (const { id, sealed } of rows) table.set(hex(id), sealed);
  };
  for (const [name, sealed] of batch.shelf ?? []) disk.shelf.set(name, sealed);
  put(disk.rows, batch.addRows);
  put(disk.rows, batch.putRows);
  for (const id of batch.deleteRows ?? []) disk.rows.delete(hex(id));
  put(disk.drafts, batch.putDrafts);
  for (const id of batch.deleteDrafts ?? []) disk.drafts.delete(hex(id));
  if (batch.deleteIndex === 'all') disk.index.clear();
  else for (const id of batch.deleteIndex ?? []) disk.index.delete(hex(id));
  put(disk.index, batch.putIndex);
  if (batch.endErrand !== undefined) disk.errand.clear();
  for (const { number, sealed } of batch.startErrand ?? []) disk.errand.set(number, sealed);
}
