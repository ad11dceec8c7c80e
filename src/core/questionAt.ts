import type { ErrandPlan } from './Errand.ts';
import type { WalkQuestion } from './Walk.ts';

/** The question at this place of the walk. Throws where there is none. */
export function questionAt(plan: ErrandPlan, index: number): WalkQuestion {
  const found = plan.walk.questions[index];
  if (!found) throw new Error('no such question');
  return found;
}
