import { Dexie } from 'dexie';

/*
 * [Note: a fresh log] Chromium keeps IndexedDB in a LevelDB, which writes to a log and goes on in the same log when it starts again. A
 * browser that was killed may have left a record cut off at its end. What is written behind that is acknowledged and used, and at the
 * next start it is passed over, or the whole log counts as broken: then every database of the app is deleted (google/leveldb#1287,
 * seen by the siege `kill`). Deleting a database makes LevelDB begin a fresh log, bring what is in the old one into a table, and delete
 * the old one, some hundredths of a second after it answered. So whoever comes first after a start of the browser makes and deletes an
 * empty database before it touches another: only what is written in that moment lies behind the cut. The list of LevelDB's tables
 * (MANIFEST) can be cut off and gone on with in the same way, and nothing a page does makes it begin another; it is written to
 * a few times a run, the log several times a save.
 */

const name = 'resguardo-fresh-log';

/** Another window may stand still between making and deleting: nobody waits for it longer. */
const patience = 2000;

let begun: Promise<void> | null = null;

/** Once in each worker. A disk that refuses, or does not answer in two seconds, is no failure here: it is asked again the next time. */
export function beginFreshLog(): Promise<void> {
  begun ??= Promise.race([makeAndDelete(), tooLate()]).catch(() => { begun = null; });
  return begun;
}

/** Somebody has begun a fresh log since the browser was started: this worker need not. */
export function logIsFresh(): void {
  begun = Promise.resolve();
}

async function makeAndDelete(): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores({});
  await database.open();
  await database.delete();
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => { setTimeout(() => reject(new Error('no answer')), patience); });
}
