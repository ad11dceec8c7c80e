import type { Step } from '../../core/Step.ts';

/** The same for as long as the same screen stands before her: switching a sentence, or hearing it again, turns no page. */
export function screenOf({ show }: Step): string {
  return JSON.stringify(show.type === 'story' ? { ...show, summary: null } : show);
}
