import type { Dexie, Table } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import type { Result } from '../../core/Result.ts';
import { logIsFresh } from './beginFreshLog.ts';
import { sameRow } from './sameRow.ts';
import { isConstraint } from './storeProblem.ts';
import type { ErrandRow, StoreProblem } from './Store.ts';
import { connectVault } from './vaultDatabase.ts';

/** The errand's sealed rows, as the child's room may reach them: to read, and to add the next one. */
export interface ErrandStore {
  readAll(): Promise<Result<readonly ErrandRow[], StoreProblem>>;
  /**
   * On disk before it answers. noErrand: the row before it is not there, because the errand was settled meanwhile.
   * takenOver: another room has written this number.
   */
  append(row: ErrandRow): Promise<Result<null, StoreProblem | ProblemOf<'noErrand' | 'takenOver'>>>;
  close(): void;
}

/** The errand table of one of a vault's databases. It touches no other table. The vault that laid it wrote in this run of the browser. */
export function openErrandStore(vault: VaultId, database: number): ErrandStore {
  logIsFresh();
  const { run, close } = connectVault(vault, database);
  return {
    readAll: () => run(readErrandRows),
    append: async (row) => {
      const appended = await run((database) => append(database, row));
      if (!appended.ok) return appended;
      return appended.value === 'written' ? { ok: true, value: null } : { ok: false, problem: { type: appended.value } };
    },
    close,
  };
}

/** Whether an errand is out in this database: it has rows. Needs no key. */
export async function errandIsOut(vault: VaultId, database: number): Promise<Result<boolean, StoreProblem>> {
  const { run, close } = connectVault(vault, database);
  const count = await run((opened) => errandTable(opened).count());
  close();
  return count.ok ? { ok: true, value: count.value > 0 } : count;
}

/** Every row of the errand in the order of their numbers. */
export async function readErrandRows(database: Dexie): Promise<ErrandRow[]> {
  const rows: ErrandRow[] = [];
  await errandTable(database).each((sealed, { primaryKey }) => rows.push({ number: primaryKey, sealed }));
  return rows;
}

type Outcome = 'written' | 'noErrand' | 'takenOver';

async function append(database: Dexie, row: ErrandRow): Promise<Outcome> {
  try {
    const errand = errandTable(database);
    return await database.transaction('rw', errand, () => appendInside(errand, row));
  } catch (error) {
    if (isConstraint(error)) return 'takenOver';
    throw error;
  }
}

async function appendInside(errand: Table<Uint8Array, number>, { number, sealed }: ErrandRow): Promise<Outcome> {
  const here = await errand.get(number);
  // An append whose answer was lost with the connection is tried again: it may have been done.
  if (here !== undefined) return sameRow(here, sealed) ? 'written' : 'takenOver';
  if ((await errand.get(number - 1)) === undefined) return 'noErrand';
  await errand.add(sealed, number);
  return 'written';
}

function errandTable(database: Dexie): Table<Uint8Array, number> {
  return database.table<Uint8Array, number>('errand');
}
