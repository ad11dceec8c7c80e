import type { Canonical } from '../../core/canonicalJson.ts';
import type { Kept } from '../../core/Entry.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Batch } from '../store/Store.ts';
import { arrange, type Arranged } from './arrange.ts';
import type { Change } from './Change.ts';
import { draftId } from './draftId.ts';
import { inTurn } from './inTurn.ts';
import { recordingId } from './Recording.ts';
import { sealShelf } from './sealShelf.ts';
import { isWhole, type Shelf, type ShelfState } from './Shelf.ts';

/**
 * The one way to write to the books: `make` sees the shelf as it is when its turn comes and says what is to change,
 * or why not. All of it is on disk when this answers, or none. Gives the entries as they stand in their books.
 */
export function commit(
  shelf: Shelf, make: (state: ShelfState) => Result<Change>,
): Promise<Result<readonly Kept<Canonical>[]>> {
  return inTurn(shelf, async () => {
    const change = make(shelf.state);
    if (!change.ok) return change;
    const written = await write(shelf, change.value);
    if (!written.ok && written.problem.type === 'shelfDamaged') findRootOld(shelf);
    return written;
  });
}

/**
 * [Note: a row in the way] A row lies where a new one was to go: the root was put back, though the ledger's next place was free. It is
 * known from then on, so that it can be mended, and mending makes the ledger say that saves may be lost.
 */
function findRootOld(shelf: Shelf): void {
  if (isWhole(shelf.state)) shelf.state = { ...shelf.state, whole: false };
}

/** Whether the change could be written now, without writing it. Throws where writing it would. */
export function rehearse(shelf: Shelf, change: Change): Result<null> {
  const arranged = arrange(shelf, change);
  if (!arranged.ok) return arranged;
  sealShelf(shelf, arranged.value);
  return ok(null);
}

/** Writes a change in a turn that the caller has. */
export async function write(shelf: Shelf, change: Change): Promise<Result<readonly Kept<Canonical>[]>> {
  const arranged = arrange(shelf, change);
  if (!arranged.ok) return arranged;
  const { rows, state } = sealShelf(shelf, arranged.value);
  const written = await shelf.store.write(batchOf(shelf, change, arranged.value, rows));
  if (!written.ok) return fail<Problem>(written.problem);
  shelf.state = state;
  shelf.onSaved(state.root.epoch);
  return ok(arranged.value.kept);
}

function batchOf(shelf: Shelf, change: Change, { rows }: Arranged, shelfRows: Batch['shelf']): Batch {
  return {
    root: shelf.state.sealedRoot,
    shelf: shelfRows ?? new Map(),
    addRows: rows,
    deleteRows: [...(change.bound ?? []).flatMap(({ leaves }) => leaves), ...(change.forget?.rows ?? [])],
    deleteDrafts: [
      ...(change.doneDrafts ?? []).map(({ child, slot }) => draftId(shelf.held, child, slot)),
      ...(change.doneRenderings ?? []).map(({ child, sound }) => recordingId(shelf.held, { of: 'rendering', child }, sound)),
      ...(change.forget?.drafts ?? []),
    ],
    // Its keys are gone with hers, and it may hold her words: it is made again.
    ...(change.forget && { deleteIndex: 'all' as const }),
    ...(change.startErrand && { startErrand: change.startErrand.rows }),
    ...(change.endErrand !== undefined && { endErrand: change.endErrand }),
  };
}
