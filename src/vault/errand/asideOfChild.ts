import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { asideId } from '../books/asideRows.ts';
import type { Shelf } from '../books/Shelf.ts';
import { recordKeys } from '../keys/bookKeys.ts';
import { errandPlaces } from '../seal/errandRows.ts';
import { toHex } from '../sodium.ts';
import { openErrandKey } from './errandKey.ts';

/**
 * The ids of rows of a child's errands that were put aside: whose key opens with hers. Others are not to be told from anyone's, and open
 * for nobody. Tries every fence there ever was, some hundred thousand in a second.
 */
export async function asideOfChild({ held, state, store }: Shelf, child: ChildId, lying: ReadonlySet<string>): Promise<Result<readonly Uint8Array[]>> {
  const keys = recordKeys(held, child);
  if (!keys.ok) return keys.problem.type === 'notFound' ? ok([]) : keys;
  const found: Uint8Array[] = [];
  const { branches, fence: last } = state.root;
  for (const branch of branches) {
    const place = { ...held, branch };
    for (let fence = 1; fence <= last; fence += 1) {
      const id = asideId(place, fence, errandPlaces.key);
      if (!lying.has(toHex(id))) continue;
      const rows = await store.readRows([id]);
      if (!rows.ok) return rows;
      const row = rows.value[0] ?? null;
      if (row !== null && openErrandKey(place, { child, fence }, row, keys.value) !== null) found.push(...rowsAt(place, fence, lying));
    }
  }
  return ok(found);
}

/** Rows of one errand follow each other; one that is missing between ends nothing. */
function rowsAt(place: Parameters<typeof asideId>[0], fence: number, lying: ReadonlySet<string>): readonly Uint8Array[] {
  const ids = Array.from({ length: mostRows }, (_, number) => asideId(place, fence, number));
  return ids.filter((id) => lying.has(toHex(id)));
}

const mostRows = 2000;
