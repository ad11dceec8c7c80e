import type { Step } from '../../core/Step.ts';

type Words = Step['words'];

/** Where she stands on the path, for those who do not see the stones. Counted from one. */
export function stepOfSteps(words: Words, { count, here }: Step['stones']): string {
  return words.step.replace('{STEP}', () => String(here + 1)).replace('{STEPS}', () => String(count));
}
