import { wings } from '../../core/Book.ts';
import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { sameBytes } from '../sodium.ts';
import type { StoreProblem } from '../store/Store.ts';
import { draftsOf } from './draftId.ts';
import { recordingsOf } from './Recording.ts';
import { herRecordings } from './recordingShelves.ts';
import type { Shelf } from './Shelf.ts';

/** The ids of all drafts and recordings of a child. They are named without her keys. */
export async function draftsOfChild({ held, store }: Shelf, child: ChildId): Promise<Result<readonly Uint8Array[], StoreProblem>> {
  const all = await store.draftIds();
  if (!all.ok) return all;
  const hers = [...wings.map((wing) => draftsOf(held, child, wing)), ...herRecordings(child).map((on) => recordingsOf(held, on))];
  return ok(all.value.filter((id) => hers.some((prefix) => sameBytes(id.subarray(0, 16), prefix))));
}
