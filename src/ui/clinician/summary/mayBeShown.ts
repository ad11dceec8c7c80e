import type { SummaryCard } from '../../../bridge/ChildPage.ts';

/** Whether the child may be asked, but for what is missing in the summary. */
export function mayBeShown(ask: SummaryCard['ask'], sheAsks: boolean): boolean {
  return ask.ok || sheAsks || ask.problem.type === 'reaskNeedsReason';
}
