import type { CopyTap, CopyWish } from './CopyAsked.ts';
import type { ErrandOutcome, ErrandPlan } from './Errand.ts';
import type { ConsentId, SentenceId } from './Id.ts';

/** Where in the errand she is. Indexes are into the walk's screens and questions. */
export type Place =
  | { readonly at: 'screen'; readonly index: number; readonly again: boolean }
  | { readonly at: 'question'; readonly index: number; readonly part: 'open' | 'options' }
  | { readonly at: 'reply'; readonly index: number; readonly option: string }
  | { readonly at: 'replay'; readonly index: number }
  | { readonly at: 'decision' }
  | { readonly at: 'saidBack'; readonly answer: string; readonly from: Place }
  | { readonly at: 'day' }
  /** After a yes, which stands: about her copy, where she would keep it, and what is said to that. */
  | { readonly at: 'copy'; readonly part: 'ask' | 'where' }
  | { readonly at: 'copySaid'; readonly tapped: CopyTap }
  | { readonly at: 'ended' };

export type ErrandState = {
  readonly place: Place;
  /** The 'I want to ask' page lies over the place. */
  readonly asking: boolean;
  readonly shown: readonly string[];
  readonly skipped: readonly string[];
  readonly struck: readonly SentenceId[];
  /** By question id. Marks are never shown; misses survive a reload because the acts do, and an errand broken off because the re-ask mark keeps them. */
  readonly misses: Readonly<Record<string, number>>;
  readonly passed: readonly string[];
  /** Yeses she took back and kept it: each counts from then on, whatever comes after. */
  readonly takenBack: readonly ConsentId[];
  /** What she wants of her copy; null: not asked, or not answered. */
  readonly copy: CopyWish | null;
  /** What holds if the chain stops here. It may stand before the last page is reached; only a new answer, kept, takes its place. */
  readonly outcome: ErrandOutcome | null;
};

/** Before her first act: of what was before, only the misses count. */
export function startOfErrand({ missesBefore }: ErrandPlan): ErrandState {
  return {
    place: { at: 'screen', index: 0, again: false },
    asking: false, shown: [], skipped: [], struck: [], misses: missesBefore, passed: [], takenBack: [], copy: null, outcome: null,
  };
}

/** The last page, with what the errand came to. */
export function endErrand(state: ErrandState, outcome: ErrandOutcome): ErrandState {
  return { ...state, outcome, asking: false, place: { at: 'ended' } };
}
