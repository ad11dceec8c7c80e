import { wings } from '../../core/Book.ts';
import { ok, type Result } from '../../core/Result.ts';
import { bindLoose, firstLooseBook } from '../books/bindLoose.ts';
import { childrenOf, isWhole, shreddingOf } from '../books/Shelf.ts';
import { payOwed } from './act.ts';
import { breakDown } from './breakDown.ts';
import { finishShredding } from './finishShredding.ts';
import type { OpenVault, Room } from './Room.ts';
import { sealSomeAnew } from './sealSomeAnew.ts';
import { sweepRequests } from './sweepRequests.ts';

/** How long the vault is left to whoever asks something of it, between two steps that nobody asked for. */
const restMilliseconds = 20;
/** How long nobody must have asked for anything before books are read for a search that nobody waits for. */
const quietMilliseconds = 2000;
/** Of so few entries a wing needs no index: they are read when they are searched. */
const fewEntries = 64;

/**
 * What is done between requests, a step of some milliseconds at a time: a book whose leaves have become many is bound, what was
 * recorded for a request that is no more is thrown away once its child is opened, and what older keys still open is sealed anew,
 * which goes on by itself. So does reading the books for a search, once
 * all is quiet. Before all of that, what a disk refused of a child's shredding is tried again. A disk that refuses is no failure of it: everything is
 * as it was, and it is tried again after the next request. Another writer's root on the disk locks this window.
 */
export async function tidy(room: Room, by: 'request' | 'rest' = 'request'): Promise<void> {
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
  else if (isLong(open)) await readSome(room, open, by);
}

function isLong({ ledger: { shelf: { state } } }: OpenVault): boolean {
  return wings.some((wing) => childrenOf(state).reduce((sum, child) => sum + child[wing].entries, 0) > fewEntries);
}

async function readSome(room: Room, open: OpenVault, by: 'request' | 'rest'): Promise<void> {
  if (by === 'request' && open.search.wanted === null) {
    if (room.rest !== null) clearTimeout(room.rest);
    room.rest = null;
    // On its way before anyone searches.
    void import('./search.ts');
    return goOn(room, quietMilliseconds);
  }
  const { readOn } = await import('./readOn.ts');
  if (await readOn(open)) goOn(room);
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
function goOn(room: Room, wait = restMilliseconds): void {
  room.rest ??= setTimeout(() => {
    room.rest = null;
    room.last = room.last.then(() => tidy(room, 'rest')).catch(() => breakDown(room));
  }, wait);
}
