import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Books } from './Books.ts';
import type { SiegeWindow } from './SiegeWindow.ts';

export const passphrase = 'lantern gravel violin harbor mosaic';

/** How the window that has the vault meets the one that wants it. */
export type Manner =
  /** Its page locks with its last words, as the app's does. */
  | 'locks'
  /** Its page says nothing, and goes on saving for as long as its vault lets it. */
  | 'goes on'
  /** Its worker dies in the middle of its saves. */
  | 'dies'
  /** Its worker stands still over the whole takeover, with saves waiting in it, and then goes on with them. */
  | 'stands still'
  /** The same in the middle of a save: while its transaction is open nobody else gets at the books, so it goes on in the middle of the takeover. */
  | 'stops midway';

/** One takeover: `holder` has the vault and saves into it, `other` takes it and saves into it. Ends with `other` alone. */
export async function fightOver(holder: SiegeWindow, other: SiegeWindow, books: Books, manner: Manner): Promise<void> {
  const isStill = manner === 'stands still' || manner === 'stops midway';
  const stop = { now: manner === 'stands still' };
  const stream = besides(saveOnAndOn(holder, books, stop));
  await sleep(randomInt(250));
  const given = besides(isStill ? holder.freeze() : meet(holder, books, manner, stop));
  await (isStill ? given : null);
  const waiting = isStill ? [books.saveDraft(holder.doors, 'before'), books.addNote(holder.doors, 'before')].map(besides) : [];
  const thawed = manner === 'stops midway' ? sleep(4500 + randomInt(4000)).then(() => holder.thaw()) : null;
  await takeOver(other);
  await books.addNote(other.doors, 'after');
  await books.saveDraft(other.doors, 'after');
  if (manner === 'stands still') await holder.thaw();
  await thawed;
  await Promise.race([Promise.all([stream, given, ...waiting]), sleep(manner === 'dies' ? 0 : 5000)]);
  stop.now = true;
  await holder.doors.page.endVault();
  await books.addNote(other.doors, 'after');
}

/** What goes on beside the takeover: where that fails first, it is that failing which is told, and not that the browser was closed under this. */
function besides<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

async function meet({ doors }: SiegeWindow, books: Books, manner: Manner, stop: { now: boolean }): Promise<void> {
  if (manner === 'goes on') return;
  if (manner === 'dies') {
    await sleep(randomInt(400));
    await doors.page.endVault();
    stop.now = true;
    return;
  }
  while (!(await doors.page.told()).includes('mustLock takenOver')) await sleep(20);
  stop.now = true;
  await books.lock(doors, 'before');
  await doors.page.endVault();
}

/** Saves as fast as the disk takes them, some before the last was answered, until it is told to stop or the vault is locked. */
async function saveOnAndOn({ doors }: SiegeWindow, books: Books, stop: { readonly now: boolean }): Promise<void> {
  for (let count = 0; count < 40 && !stop.now; count += 1) {
    const save = randomInt(2) === 0 ? books.addNote(doors, 'before') : books.saveDraft(doors, 'before');
    if (randomInt(3) > 0 && await Promise.race([save, sleep(500)]) === 'locked') return;
    await sleep(randomInt(60));
  }
}

async function takeOver({ doors }: SiegeWindow): Promise<void> {
  await doors.page.startVault();
  const seen = await doors.vault.look({ marker: null });
  if (seen.state === 'openElsewhere') {
    const taken = await doors.vault.takeOver();
    if (!taken.ok || taken.value.state !== 'ready') throw new Error(`not taken over: ${JSON.stringify(taken)}`);
  } else if (seen.state !== 'ready') throw new Error(`not there: ${JSON.stringify(seen)}`);
  const unlocked = await doors.vault.unlock({ passphrase });
  if (!unlocked.ok) throw new Error(`not unlocked: ${unlocked.problem.type}`);
  if (unlocked.value.problems.length > 0) throw new Error(`found wrong: ${JSON.stringify(unlocked.value.problems)}`);
}
