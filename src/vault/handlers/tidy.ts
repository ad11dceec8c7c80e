import { ok, type Result } from '../../core/Result.ts';
import { bindLoose, firstLooseBook } from '../books/bindLoose.ts';
import { isWhole, shreddingOf } from '../books/Shelf.ts';
import { payOwed } from './act.ts';
import { breakDown } from './breakDown.ts';
import { finishShredding } from './finishShredding.ts';
import type { OpenVault, Room } from './Room.ts';
import { sealSomeAnew } from './sealSomeAnew.ts';
import { sweepRequests } from './sweepRequests.ts';

/** How long the vault is left to whoever asks something of it, between two steps that nobody asked for. */
const restMilliseconds = 20;

/**
 * What is done between requests, a step of some milliseconds at a time: a book whose leaves have become many is bound, what was
 * recorded for a request that is no more is thrown away once its child is opened, and what older keys still open is sealed anew,
 * which goes on by itself. Before all of that, what a disk refused of a child's shredding is tried again. A disk that refuses is no failure of it: everything is
 * as it was, and it is tried again after the next request. Another writer's root on the disk locks this window.
 */
export async function tidy(room: Room): Promise<void> {
  const { open } = room;
  if (open === null || open.backups.running || room.prepared) return;
  const { shelf } = open.ledger;
  await payOwed(open);
  const shredded = shreddingOf(shelf.state).length === 0 || !isWhole(shelf.state) ? ok(null) : await finishShredding(open);
  if (!shredded.ok) return tellTaken(open, [shredded]);
  const loose = firstLooseBook(shelf);
  const done = [loose === null ? null : await bindLoose(shelf, loose), await sweepOpened(open)];
  tellTaken(open, done);
  if (await sealSomeAnew(open)) goOn(room);
}

function tellTaken(open: OpenVault, done: readonly (Result<unknown> | null)[]): void {
  if (!done.some((each) => each?.ok === false && each.problem.type === 'takenOver')) return;
  open.sealing = 'over';
  open.around.events.mustLock('takenOver');
}

/** What a kill between throwing a summary away and its sweep left. A disk that refuses: at the next opening after the next unlock. */
async function sweepOpened(open: OpenVault): Promise<Result<null> | null> {
  const [child] = open.unswept;
  if (child === undefined) return null;
  open.unswept.delete(child);
  return sweepRequests(open, child);
}

/** In the same line as the requests, so that a step never meets one. */
function goOn(room: Room): void {
  room.rest ??= setTimeout(() => {
    room.rest = null;
    room.last = room.last.then(() => tidy(room)).catch(() => breakDown(room));
  }, restMilliseconds);
}
