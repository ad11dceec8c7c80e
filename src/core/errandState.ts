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
  /** What holds if the chain stops here. It may stand before the last page is reached; only a new answer, kept, takes its place. */
  readonly outcome: ErrandOutcome | null;
};

/** Before her first act: of what was before, only the misses count. */
export function startOfErrand({ missesBefore }: ErrandPlan): ErrandState {
  return {
    place: { at: 'screen', index: 0, again: false },
    asking: false, shown: [], skipped: [], struck: [], misses: missesBefore, passed: [], takenBack: [], outcome: null,
  };
}

/** The last page, with what the errand came to. */
export function endErrand(state: ErrandState, outcome: ErrandOutcome): ErrandState {
  return { ...state, outcome, asking: false, place: { at: 'ended' } };
}
