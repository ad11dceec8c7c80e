import type { DraftSlot } from '../../core/DraftSlot.ts';
import type { ChildId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, type Result } from '../../core/Result.ts';
import { wingKeys } from '../keys/bookKeys.ts';
import { sealDraft, type Draft } from './Draft.ts';
import { draftId } from './draftId.ts';
import { inTurn } from './inTurn.ts';
import { findChild, type Shelf } from './Shelf.ts';
import type { WriteProblem } from '../store/Store.ts';

export type DraftProblem = WriteProblem | ProblemOf<'notFound' | 'keyFileDamaged' | 'entryTooLong' | 'errandOut'>;

/** Puts the draft in the place of what its slot held. On disk when it answers; the shelf is not written. */
export function saveDraft(shelf: Shelf, child: ChildId, draft: Draft): Promise<Result<null, DraftProblem>> {
  return inTurn(shelf, async () => {
    if (findChild(shelf.state, child) === undefined) return fail({ type: 'notFound' });
    const { held, state, store } = shelf;
    const keys = wingKeys(held, draft.slot.wing, child);
    if (!keys.ok) return keys;
    const id = draftId(held, child, draft.slot);
    const sealed = sealDraft(draft, { held, child, wing: draft.slot.wing, id }, keys.value);
    return sealed.ok ? store.write({ root: state.sealedRoot, putDrafts: [{ id, sealed: sealed.value }] }) : sealed;
  });
}

/** Throws a draft away. ok also when there was none. */
export function dropDraft(shelf: Shelf, child: ChildId, slot: DraftSlot): Promise<Result<null, DraftProblem>> {
  return inTurn(shelf, () => {
    const { held, state, store } = shelf;
    return store.write({ root: state.sealedRoot, deleteDrafts: [draftId(held, child, slot)] });
  });
}
