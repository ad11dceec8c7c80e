import type { ErrandPlan } from './Errand.ts';
import type { ErrandState } from './errandState.ts';

/** Whether a yes may be offered: every key idea shown to its end, every question of the teach-back passed (R16, R26). */
export function yesMayBeOffered(plan: ErrandPlan, state: ErrandState): boolean {
  return firstUnshownIdea(plan, state) === null && firstOpenQuestion(plan, state) === null && somethingIsLeft(plan, state);
}

/** Whether at least one sentence was not struck: a yes to an empty page is no yes. */
export function somethingIsLeft(plan: ErrandPlan, state: ErrandState): boolean {
  return plan.kind !== 'request' || plan.offer.sentences.some((sentence) => !state.struck.includes(sentence.id));
}

export function firstUnshownIdea(plan: ErrandPlan, state: ErrandState): number | null {
  if (plan.kind !== 'request') return null;
  const index = plan.walk.screens.findIndex((screen) => screen.keyIdea !== null && !state.shown.includes(screen.id));
  return index < 0 ? null : index;
}

export function firstOpenQuestion(plan: ErrandPlan, state: ErrandState): number | null {
  const index = plan.walk.questions.findIndex((asked) => !state.passed.includes(asked.id));
  return index < 0 ? null : index;
}
