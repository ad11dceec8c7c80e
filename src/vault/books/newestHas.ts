import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { generationOf } from '../seal/openRow.ts';
import type { StoreProblem } from '../store/Store.ts';
import type { Shelf } from './Shelf.ts';

/** Whether a child's page, or what it was before, lies under the newest of the shelf's keys. */
export async function newestHas({ held, state, store }: Shelf, child: ChildId): Promise<Result<boolean, StoreProblem>> {
  const rows = await store.readShelf();
  if (!rows.ok) return rows;
  const number = state.pages.findIndex((each) => each?.page.children.some(({ card }) => card.id === child));
  const hers = [rows.value.get(`page/${number}`), rows.value.get(`page/${number}/previous`)];
  return ok(hers.some((row) => row !== undefined && generationOf(row) === held.shelf.generation));
}
