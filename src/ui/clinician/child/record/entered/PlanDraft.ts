import { planSteps, type PlanEntry } from '../../../../../core/ClinicalEntry.ts';
import { readFields, textField } from '../../readFields.ts';
import { dayIn, oneIn } from './draftFields.ts';
import { missingDay, missingText, readyOr, type Ready } from './Missing.ts';

export type PlanDraft = Omit<PlanEntry, 'kind' | 'step' | 'review'> & { readonly step: PlanEntry['step'] | undefined; readonly review: string };

export function readPlanDraft(body: string | null, today: string): PlanDraft {
  const fields = readFields(body);
  return { date: dayIn(body, fields, today), step: oneIn(fields, 'step', planSteps), text: textField(fields, 'text'), review: textField(fields, 'review') };
}

/** A plan that has ended is looked at no more. */
export function planOf({ review, step, ...draft }: PlanDraft, today: string): Ready<PlanEntry> {
  const isDue = step !== 'ended' && review !== '';
  const missing = {
    date: missingDay(draft.date, today), step: step === undefined ? 'step' as const : undefined, text: missingText(draft.text),
    review: isDue && review < draft.date ? 'review' as const : undefined,
  };
  return readyOr(missing, step && { kind: 'plan', ...draft, step, review: isDue ? review : null });
}
