import type { Act } from '../../core/Act.ts';
import type { ErrandPlan } from '../../core/Errand.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { ShelfState } from '../books/Shelf.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { errandPlaces } from '../seal/errandRows.ts';
import type { ErrandRow } from '../store/Store.ts';
import type { Laid } from './Laid.ts';
import { openLaid } from './openLaid.ts';
import { readWhatWasAsked } from './readPlan.ts';
import { settleJudged } from './settleJudged.ts';
import type { Settlement, SettlingDeed } from './Settlement.ts';
import { settleNoYes } from './settleNoYes.ts';
import { settleUnbegun } from './settleWhoSaw.ts';

/** The shelf an errand comes back to. canBeWritten: whether nothing in a deed stands in the way of writing it. */
type ComingBack = { readonly held: HeldKeys; readonly state: ShelfState; readonly at: Instant; canBeWritten(deed: SettlingDeed): boolean };

/**
 * What is to be written when the vault is open again, all in one transaction; null when no errand was out.
 * [Note: no errand shuts the vault] An errand may come from another version, or from a tablet that damaged it. One that
 * cannot be judged, or whose end cannot be written, has broken off; where not even what was asked can be read, it is
 * put aside as it is. Either is told, neither is ever a yes, and the vault opens.
 * [Note: lost is not nothing] What may have been who saw what may have taken a yes back: the ledger says that it was lost,
 * and each yes that it could have been about is held until she was asked again (`fateOf`).
 */
export function settleErrand(back: ComingBack, rows: readonly ErrandRow[]): Settlement | null {
  const { held, state, at, canBeWritten } = back;
  const id = state.root.errand;
  if (id === null && rows.length === 0) return null;
  const laid = id === null ? null : orNull(() => openLaid(held, state, id, rows, at));
  const ways = laid === null ? [] : [() => settleJudged(laid), () => settleBrokenOff(laid)];
  for (const way of ways) {
    const settlement = orNull(way);
    if (settlement !== null && canBeWritten(settlement.deed)) return settlement;
  }
  const kind = laid?.plan.kind ?? null;
  const asideErrand = rows.filter(({ number }) => isPlace(number) && number < endOfKept(kind));
  return { deed: { acts: lost(kind, id), endErrand: true, asideErrand }, settled: null, problem: { type: 'errandUnreadable' } };
}

/** What somebody put under a key of its own is no row of an errand, and has no place to be kept in. */
function isPlace(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

/**
 * The first row that is not put aside. Its sounds are copies: what was recorded lies where it lay. Of a request or a notice her acts
 * go with it: her strikes and an answer that is no yes leave no trace (R25, R35).
 */
function endOfKept(kind: string | null): number {
  return kind === 'notice' || kind === 'request' ? errandPlaces.acts : errandPlaces.sounds;
}

/** kind: what its plan says it was, null where that does not open. A plan of a kind that is not known may be a newer who saw what. */
function lost(kind: string | null, child: ChildId | null): readonly Act[] {
  return kind === 'notice' || kind === 'request' ? [] : [{ act: 'errandLost', child }];
}

function settleBrokenOff(laid: Laid): Settlement {
  const asked = readWhatWasAsked(laid.plan);
  const nothing = { deed: { acts: [], endErrand: true }, settled: null } as const;
  if (asked.kind === 'whoSaw') {
    return settleUnbegun(laid.child.card.id, laid.begun || mayTakeBack(laid.plan));
  }
  return { ...(laid.begun ? settleNoYes(laid, asked, { outcome: 'brokenOff' }) : nothing), problem: { type: 'errandUnreadable' } };
}

/** A plan that cannot be judged may hold anything. */
function mayTakeBack(plan: ErrandPlan): boolean {
  return !(plan.kind === 'whoSaw' && Array.isArray(plan.takeBacks) && plan.takeBacks.length === 0);
}

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
