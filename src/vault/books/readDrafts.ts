import { wings, type Wing } from '../../core/Book.ts';
import type { ChildId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { wingKeys } from '../keys/bookKeys.ts';
import { sameBytes, toHex } from '../sodium.ts';
import type { StoreProblem } from '../store/Store.ts';
import { openDraft, type Draft } from './Draft.ts';
import { draftsOf } from './draftId.ts';
import { childrenOf, type Shelf } from './Shelf.ts';

/** A child's drafts of both wings, newest first, and how many more do not open. */
export async function readDrafts(
  shelf: Shelf, child: ChildId,
): Promise<Result<{ readonly drafts: readonly Draft[]; readonly damaged: number }, StoreProblem | ProblemOf<'notFound' | 'keyFileDamaged'>>> {
  const ids = await shelf.store.draftIds();
  if (!ids.ok) return ids;
  const read: (Draft | null)[] = [];
  for (const wing of wings) {
    const found = await readWing(shelf, child, wing, ids.value);
    if (!found.ok) return found;
    read.push(...found.value);
  }
  const drafts = read.filter((draft) => draft !== null).sort((one, other) => other.at - one.at);
  return ok({ drafts, damaged: read.length - drafts.length });
}

/** How many drafts each child has. Opens none. */
export async function countDrafts(shelf: Shelf): Promise<Result<ReadonlyMap<ChildId, number>, StoreProblem>> {
  const ids = await shelf.store.draftIds();
  if (!ids.ok) return ids;
  const perWing = new Map<string, number>();
  for (const id of ids.value) {
    const of = toHex(id.subarray(0, 16));
    perWing.set(of, (perWing.get(of) ?? 0) + 1);
  }
  const count = (child: ChildId, wing: Wing) => perWing.get(toHex(draftsOf(shelf.held, child, wing))) ?? 0;
  const children = ids.value.length === 0 ? [] : childrenOf(shelf.state);
  return ok(new Map(children.map(({ card: { id } }) => [id, count(id, 'private') + count(id, 'record')])));
}

async function readWing(
  shelf: Shelf, child: ChildId, wing: Wing, all: readonly Uint8Array[],
): Promise<Result<readonly (Draft | null)[], StoreProblem | ProblemOf<'notFound' | 'keyFileDamaged'>>> {
  const { held, store } = shelf;
  const keys = wingKeys(held, wing, child);
  if (!keys.ok) return keys;
  const prefix = draftsOf(held, child, wing);
  const ids = all.filter((id) => sameBytes(id.subarray(0, 16), prefix));
  const rows = await store.readDrafts(ids);
  if (!rows.ok) return rows;
  return ok(ids.flatMap((id, place) => {
    const row = rows.value[place] ?? null;
    return row === null ? [] : [openDraft(row, { held, child, wing, id }, keys.value)];
  }));
}
