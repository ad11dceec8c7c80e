import { stands, type Hold } from '../../core/Hold.ts';
import type { ChildId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { RecordingShelf } from '../books/Recording.ts';
import { childrenOf, findChild, isWhole, type ShelfState } from '../books/Shelf.ts';
import { readDesk } from './Desk.ts';

/** The legal holds that bear on a child: hers, and the one of the whole vault. null: none was ever set. */
export function holdsOn(state: ShelfState, child: ChildId): { readonly hers: Hold | null; readonly all: Hold | null } {
  return { hers: findChild(state, child)?.child.hold ?? null, all: readDesk(state.desk).hold };
}

/** heldByLaw: nothing of hers may be destroyed, thrown away or renamed now. */
export function mayDestroy(state: ShelfState, child: ChildId): Result<null, ProblemOf<'heldByLaw'>> {
  const { hers, all } = holdsOn(state, child);
  return stands(hers) || stands(all) ? fail({ type: 'heldByLaw' }) : ok(null);
}

/** The same of a recording. What serves every child is no child's: only the hold on all keeps it. */
export function mayDropRecording(state: ShelfState, on: RecordingShelf): Result<null, ProblemOf<'heldByLaw'>> {
  if (on.of !== 'house') return mayDestroy(state, on.child);
  return stands(readDesk(state.desk).hold) ? fail({ type: 'heldByLaw' }) : ok(null);
}

/** The same of everything that lies on this tablet: no hold stands on anybody. shelfDamaged: what is lost of the shelf may tell of one. */
export function mayDestroyAny(state: ShelfState): Result<null, ProblemOf<'heldByLaw' | 'shelfDamaged'>> {
  const isHeld = stands(readDesk(state.desk).hold) || childrenOf(state).some(({ hold }) => stands(hold));
  if (isHeld) return fail({ type: 'heldByLaw' });
  return isWhole(state) ? ok(null) : fail({ type: 'shelfDamaged' });
}
