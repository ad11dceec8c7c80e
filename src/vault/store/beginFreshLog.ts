import { Dexie } from 'dexie';

/*
 * [Note: a fresh log] Chromium keeps IndexedDB in a LevelDB, which writes to a log and goes on in the same log when it starts again. A
 * browser that was killed may have left a record cut off at its end. What is written behind that is acknowledged and used, and at the
 * next start it is passed over, or the whole log counts as broken: then every database of the app is deleted (google/leveldb#1287,
 * seen by the siege `kill`). Deleting a database makes LevelDB begin a fresh log and delete the old one. So each worker makes and
 * deletes an empty database before it touches another: only what is written in those few milliseconds lies behind the cut.
 */

const name = 'resguardo-fresh-log';

let begun: Promise<void> | null = null;

/** Once in each worker; comes back when what is written from now on lies in a log of its own. A disk that refuses is no failure here. */
export function beginFreshLog(): Promise<void> {
  begun ??= makeAndDelete().catch(() => undefined);
  return begun;
}

async function makeAndDelete(): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores({});
  await database.open();
  await database.delete();
}
