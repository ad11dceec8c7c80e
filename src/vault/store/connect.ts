import { Dexie } from 'dexie';
import type { Result } from '../../core/Result.ts';
import { beginFreshLog } from './beginFreshLog.ts';
import { storeProblem } from './storeProblem.ts';
import type { StoreProblem } from './Store.ts';
import type { Version } from './Version.ts';

/** A database that is opened when it is needed, and again when its connection was lost. */
export type Connection = {
  /**
   * Does the work; when the connection is lost under it (a phone in the background, another window's upgrade)
   * opens anew and does it again, three times at most. The work must be safe to do twice.
   * A database that this connection had open and that is gone since is not made anew: databaseMissing.
   * Errors that are no failure of the disk are thrown.
   */
  run<T>(work: (database: Dexie) => PromiseLike<T>): Promise<Result<T, StoreProblem>>;
  close(): void;
};

const waits = [0, 50, 250];

/**
 * Opens the last of these versions, and moves what lies there of an earlier one up to it. Every transaction is flushed to disk before it
 * counts. storageTooNew: a later version of the app has been here; nothing of it is touched.
 */
export function connect(name: string, versions: readonly Version[]): Connection {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...refusingLater() });
  const known: Known = { wasOpen: false, isGone: false, isMoving: false };
  for (const [place, { tables, upgrade }] of versions.entries()) {
    const version = database.version(place + 1).stores({ ...tables });
    if (place > 0) {
      version.upgrade((transaction) => {
        known.isMoving = true;
        return upgrade?.(transaction);
      });
    }
  }
  // Throwing here undoes the making: an empty database would look like one that is well.
  database.on('populate', () => {
    known.isGone = known.wasOpen;
    if (known.isGone) throw new DOMException('it was here', 'DatabaseClosedError');
  });
  return {
    run: (work) => runAgain(database, known, work),
    close: () => database.close({ disableAutoOpen: true }),
  };
}

/**
 * [Note: a later version is not opened] Dexie opens a database that is of a later version than it knows as it finds it, and adds to it
 * what it misses. Rows that have moved there would be missed and written anew: so it is not let.
 */
function refusingLater() {
  const { indexedDB: factory, IDBKeyRange } = Dexie.dependencies;
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    if (version === undefined) throw new DOMException('of a later version', 'VersionError');
    return factory.open(name, version);
  };
  // Where a browser cannot list its databases Dexie keeps a list of its own.
  const list = 'databases' in factory && { databases: () => factory.databases() };
  const others = { deleteDatabase: (name: string) => factory.deleteDatabase(name), cmp: (one: unknown, other: unknown) => factory.cmp(one, other) };
  return { indexedDB: { open, ...others, ...list }, IDBKeyRange };
}

/** What one connection has seen of its database. */
type Known = { wasOpen: boolean; isGone: boolean; isMoving: boolean };

async function runAgain<T>(database: Dexie, known: Known, work: (database: Dexie) => PromiseLike<T>): Promise<Result<T, StoreProblem>> {
  for (let tries = 0; ; tries += 1) {
    known.isGone = false;
    try {
      await open(database, known);
      known.wasOpen = true;
      return { ok: true, value: await work(database) };
    } catch (error) {
      const problem = problemOf(error, known);
      if (problem === null) throw error;
      database.close({ disableAutoOpen: false });
      const wait = waits[tries];
      if (problem.type !== 'storageLost' || wait === undefined) return { ok: false, problem };
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

class Blocked extends Error {}

function problemOf(error: unknown, { isGone }: Known): StoreProblem | null {
  if (isGone) return { type: 'databaseMissing' };
  return error instanceof Blocked ? { type: 'storageBlocked' } : storeProblem(error);
}

/** How long a window that holds an older version has to let go. One of our own, just closing, needs a moment on a busy tablet. */
const closingMilliseconds = 1500;

/** Dexie only warns when another window holds an older version open, and waits: here that is a Problem, after a moment for one that is just closing. */
async function open(database: Dexie, known: Known): Promise<void> {
  known.isMoving = false;
  if (database.isOpen()) return;
  await beginFreshLog();
  let block: (reason: Blocked) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    block = reject;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = () => { timer ??= setTimeout(() => { if (!known.isMoving) block(new Blocked()); }, closingMilliseconds); };
  database.on('blocked', listener);
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    clearTimeout(timer);
    database.on('blocked').unsubscribe(listener);
  }
}
