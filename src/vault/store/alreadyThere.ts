import type { Dexie } from 'dexie';
import { readTogether } from './readTogether.ts';
import { sameRow } from './sameRow.ts';
import type { Batch } from './Store.ts';

/**
 * Whether a batch of nothing but new rows was written before: every row lies there byte for byte, and no two sealings of one
 * row are the same. What writes a root is known by that.
 */
export async function alreadyThere(database: Dexie, { addRows = [], ...rest }: Batch): Promise<boolean> {
  if (addRows.length === 0 || Object.keys(rest).some((key) => key !== 'root')) return false;
  const rows = await readTogether(database, 'rows', (table) => addRows.map(({ id }) => table.get(id as Uint8Array<ArrayBuffer>)));
  return rows.every((row, place) => sameRow(row as Uint8Array | undefined, addRows[place]?.sealed));
}
