import { wishOf, type CopyAsked, type CopyTap } from './CopyAsked.ts';
import type { ErrandPlan } from './Errand.ts';
import { endErrand, type ErrandState } from './errandState.ts';

/**
 * [Note: the yes stands] What is asked of her copy comes after her yes was kept, and nothing she taps there changes it: were a Stop a new
 * answer, rows lost at the end could make a yes of it again. A Stop there ends the question. She takes the yes back as any other day.
 */
export function askCopy(plan: ErrandPlan, state: ErrandState): ErrandState {
  return plan.kind === 'request' && plan.copy !== undefined ? { ...state, place: { at: 'copy', part: 'ask' } } : state;
}

/** A tap on a card about her copy. Paper asks first where she would keep it. null where that card is not before her. */
export function tapCopy(state: ErrandState, tapped: CopyTap): ErrandState | null {
  const { place } = state;
  if (place.at !== 'copy') return null;
  const isFirst = tapped === 'paper' || tapped === 'keep' || tapped === 'none';
  if (isFirst !== (place.part === 'ask')) return null;
  if (tapped === 'paper') return { ...state, place: { at: 'copy', part: 'where' } };
  return { ...state, copy: wishOf[tapped], place: { at: 'copySaid', tapped } };
}

/** On from what is said to it, or from the question unanswered, by a skip or a Stop: the last page. */
export function leaveCopy(state: ErrandState): ErrandState | null {
  return state.outcome && endErrand(state, state.outcome);
}

/** One step back within the question. Her yes is not undone by it. */
export function backInCopy(state: ErrandState): ErrandState {
  const { place } = state;
  if (place.at === 'copySaid') return { ...state, copy: null, place: { at: 'copy', part: 'ask' } };
  return place.at === 'copy' ? { ...state, place: { at: 'copy', part: 'ask' } } : state;
}

/** The words of the question. Throws where the plan has none. */
export function copyOf(plan: ErrandPlan): CopyAsked {
  if (plan.kind !== 'request' || plan.copy === undefined) throw new Error('no question about a copy');
  return plan.copy;
}
