import { medicationSteps, type MedicationEntry } from '../../../../../core/ClinicalEntry.ts';
import { readFields, textField } from '../../readFields.ts';
import { dayIn, oneIn } from './draftFields.ts';
import { missingDay, missingText, readyOr, type Ready } from './Missing.ts';

export type MedicationDraft = Omit<MedicationEntry, 'kind' | 'step'> & { readonly step: MedicationEntry['step'] | undefined };

export function readMedicationDraft(body: string | null, today: string): MedicationDraft {
  const fields = readFields(body);
  return {
    date: dayIn(body, fields, today), name: textField(fields, 'name'), dose: textField(fields, 'dose'), step: oneIn(fields, 'step', medicationSteps),
    prescriber: textField(fields, 'prescriber'), text: textField(fields, 'text'),
  };
}

export function medicationOf(draft: MedicationDraft, today: string): Ready<MedicationEntry> {
  const { step } = draft;
  const missing = { date: missingDay(draft.date, today), name: missingText(draft.name, 'name'), step: step === undefined ? 'step' as const : undefined };
  return readyOr(missing, step && { kind: 'medication', ...draft, step });
}
