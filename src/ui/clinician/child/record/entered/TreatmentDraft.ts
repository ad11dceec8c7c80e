import { frequencies, treatmentSteps, type TreatmentEntry } from '../../../../../core/ClinicalEntry.ts';
import { modalities } from '../../../../../core/Modality.ts';
import { readFields, textField } from '../../readFields.ts';
import { dayIn, oneIn, someIn } from './draftFields.ts';
import { missingDay, readyOr, type Ready } from './Missing.ts';

export type TreatmentDraft = Omit<TreatmentEntry, 'kind' | 'step' | 'frequency'> & {
  readonly step: TreatmentEntry['step'] | undefined;
  readonly frequency: TreatmentEntry['frequency'] | undefined;
};

export function readTreatmentDraft(body: string | null, today: string): TreatmentDraft {
  const fields = readFields(body);
  return {
    date: dayIn(body, fields, today), step: oneIn(fields, 'step', treatmentSteps), modalities: someIn(fields, 'modalities', modalities),
    frequency: oneIn(fields, 'frequency', frequencies), text: textField(fields, 'text'),
  };
}

export function treatmentOf({ step, frequency, ...draft }: TreatmentDraft, today: string): Ready<TreatmentEntry> {
  const missing = {
    date: missingDay(draft.date, today), step: step === undefined ? 'step' as const : undefined,
    modalities: draft.modalities.length === 0 ? 'modalities' as const : undefined, frequency: frequency === undefined ? 'frequency' as const : undefined,
  };
  return readyOr(missing, step && frequency && { kind: 'treatment', ...draft, step, frequency });
}
