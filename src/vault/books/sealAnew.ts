import { fail, ok, type Result } from '../../core/Result.ts';
import type { Problem } from '../../core/Problem.ts';
import type { BookRef } from '../keys/BookRef.ts';
import { underOlderKeys, type UnderOlderKeys } from '../keys/olderKeys.ts';
import { generationOf } from '../seal/openRow.ts';
import { write } from './commit.ts';
import { inTurn } from './inTurn.ts';
import { sealBookAnew } from './sealBookAnew.ts';
import { sealRecordingsAnew } from './sealRecordingsAnew.ts';
import { findChild, isWhole, type Shelf } from './Shelf.ts';

/** How far a walk has come: books of those that older keys opened when it began, the shelf counting as one. */
export type SealedSoFar = { readonly done: number; readonly of: number };
export type SealingAnew = AsyncGenerator<SealedSoFar, Result<UnderOlderKeys>, undefined>;

/**
 * Walks through all that older keys may still open and seals it under the newest, a step of some tens of milliseconds at a
 * time; between two steps anything may be written. Ends with that of which nothing is left under an older key, or with what
 * the disk refused. Can be broken off anywhere and begun again.
 * [Note: damage keeps its keys] What does not open stays as it lies, and so do the older keys of its book: with them someone
 * may yet read it. A book of which the shelf does not say how far it goes counts as damaged.
 */
export async function* sealAnew(shelf: Shelf): SealingAnew {
  const { shelf: root, desk, books } = underOlderKeys(shelf.held);
  const of = books.length + (root || desk ? 1 : 0);
  const whole: BookRef[] = [];
  for (const [done, ref] of books.entries()) {
    if (!isKnown(shelf, ref)) continue;
    const steps = sealBookAnew(shelf, ref);
    let step = await steps.next();
    for (; !step.done; step = await steps.next()) yield { done, of };
    if (!step.value.ok) return step.value;
    if (step.value.value) whole.push(ref);
  }
  yield { done: books.length, of };
  // A recording that is damaged keeps the desk's older keys, and not the shelf's: they may have sealed a child who is to be forgotten.
  const recordings = desk ? yield* spoken(shelf, { done: books.length, of }) : ok(false);
  if (!recordings.ok) return recordings;
  const sealed = root || desk ? await sealShelfAnew(shelf) : ok(false);
  return sealed.ok ? ok({ shelf: root && sealed.value, desk: desk && sealed.value && recordings.value, books: whole }) : sealed;
}

/** The recordings that serve every child: under the desk key, as the desk is. */
async function* spoken(shelf: Shelf, soFar: SealedSoFar): AsyncGenerator<SealedSoFar, Result<boolean>, undefined> {
  const steps = sealRecordingsAnew(shelf, { of: 'house' });
  let step = await steps.next();
  for (; !step.done; step = await steps.next()) yield soFar;
  return step.value;
}

function isKnown({ state }: Shelf, ref: BookRef): boolean {
  return state.whole && (ref.book === 'ledger' || findChild(state, ref.child)?.whole === true);
}

/** Root, pages and desk in one write, unless they were all written since the keys were renewed. false: not all of it is whole. */
function sealShelfAnew(shelf: Shelf): Promise<Result<boolean>> {
  return inTurn(shelf, async () => {
    if (!isWhole(shelf.state)) return ok(false);
    const rows = await shelf.store.readShelf();
    if (!rows.ok) return fail<Problem>(rows.problem);
    const { held: { shelf: { generation }, desk } } = shelf;
    const isNew = [...rows.value].every(([name, row]) => generationOf(row) === (name === 'desk' ? desk.generation : generation));
    if (isNew) return ok(true);
    const written = await write(shelf, { at: shelf.state.root.savedAt, sealAnew: true });
    return written.ok ? ok(true) : written;
  });
}
