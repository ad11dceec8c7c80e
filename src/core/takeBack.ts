import type { ErrandPlan, SawTakeBack } from './Errand.ts';
import type { ErrandState, Place } from './errandState.ts';

/** What the code of the card is that says a taking back back. No answer of a pack has it. */
export const takingBack = 'takeBack';

/** Taps that she wants the yes on the page before her back. null where there is none, or it is taken back already. */
export function takeBack(plan: ErrandPlan, state: ErrandState): ErrandState | null {
  if (state.place.at !== 'screen') return null;
  const asked = takeBackAt(plan, state.place);
  if (asked === null || state.takenBack.includes(asked.consent)) return null;
  return { ...state, place: { at: 'saidBack', answer: takingBack, from: state.place } };
}

/** 'That is my answer' to it: the yes is over from here, and she is on its page again. */
export function keepTakeBack(plan: ErrandPlan, state: ErrandState): ErrandState | null {
  const { place } = state;
  const asked = place.at === 'saidBack' ? takeBackAt(plan, place.from) : null;
  if (place.at !== 'saidBack' || asked === null) return null;
  return { ...state, takenBack: [...state.takenBack, asked.consent], place: place.from };
}

/** What can be taken back on this page of who saw what, or null. */
export function takeBackAt(plan: ErrandPlan, place: Place): SawTakeBack | null {
  if (plan.kind !== 'whoSaw' || place.at !== 'screen') return null;
  const screen = plan.walk.screens[place.index]?.id;
  return plan.takeBacks.find((each) => each.screen === screen) ?? null;
}
