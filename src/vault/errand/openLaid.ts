import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { findChild, type ShelfState } from '../books/Shelf.ts';
import { recordKeys } from '../keys/bookKeys.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { actRows, errandPlaces, openFirstActs, openPlan } from '../seal/errandRows.ts';
import type { ErrandRow } from '../store/Store.ts';
import { openErrandKey } from './errandKey.ts';
import type { Laid } from './Laid.ts';

/** The errand that is out for this child, or null when its key or its plan does not open as hers. */
export function openLaid(held: HeldKeys, state: ShelfState, id: ChildId, rows: readonly ErrandRow[], at: Instant): Laid | null {
  const child = findChild(state, id)?.child;
  const keys = recordKeys(held, id);
  const [keyRow, planRow] = [rows[errandPlaces.key]?.sealed, rows[errandPlaces.plan]?.sealed];
  const hers = actRows(rows).map(({ sealed }) => sealed);
  if (child === undefined || !keys.ok || keyRow === undefined || planRow === undefined) return null;
  const own = openErrandKey(held, { child: id, fence: state.root.fence }, keyRow, keys.value);
  const opened = own === null ? null : openPlan(planRow, own);
  if (own === null || opened?.plan.child !== id) return null;
  const first = openFirstActs(hers, opened.link, own).acts;
  const acts = first.length === hers.length ? first : null;
  return { held, keys: keys.value, child, plan: opened.plan, acts, first, begun: hers.length > 0, at };
}
