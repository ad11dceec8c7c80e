import { ok, type Result } from '../../core/Result.ts';
import type { StoreProblem } from '../store/Store.ts';
import { previousPagePlace } from './openShelf.ts';
import type { Shelf } from './Shelf.ts';
import { openShelfRow, previousRootPlace } from './shelfRow.ts';
import { checkPage, checkRoot } from './ShelfRows.ts';

/**
 * What the shelf was before its last write, as far as it does not open: a page by its number, null for the root, which is always there.
 * Nothing is served from it while the present one opens, so nobody else would notice.
 */
export async function damagedPrevious({ held, store }: Shelf): Promise<Result<readonly (number | null)[], StoreProblem>> {
  const rows = await store.readShelf();
  if (!rows.ok) return rows;
  const root = openShelfRow(held, previousRootPlace, rows.value.get('root/previous'), checkRoot);
  const numbers = [...rows.value.keys()].flatMap((name) => /^page\/(0|[1-9]\d{0,8})\/previous$/.exec(name)?.[1] ?? []).map(Number);
  const pages = numbers.filter((number) => openShelfRow(held, previousPagePlace(number), rows.value.get(`page/${number}/previous`), checkPage) === null);
  return ok([...(root === null ? [null] : []), ...pages.sort((one, other) => one - other)]);
}
