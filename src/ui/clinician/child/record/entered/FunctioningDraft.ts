import { lifeAreas, type FunctioningEntry } from '../../../../../core/ClinicalEntry.ts';
import { readFields, textField } from '../../readFields.ts';
import { dayIn, someIn } from './draftFields.ts';
import { missingDay, missingText, readyOr, type Ready } from './Missing.ts';

export type FunctioningDraft = Omit<FunctioningEntry, 'kind'>;

export function readFunctioningDraft(body: string | null, today: string): FunctioningDraft {
  const fields = readFields(body);
  return { date: dayIn(body, fields, today), areas: someIn(fields, 'areas', lifeAreas), text: textField(fields, 'text') };
}

export function functioningOf(draft: FunctioningDraft, today: string): Ready<FunctioningEntry> {
  const missing = { date: missingDay(draft.date, today), areas: draft.areas.length === 0 ? 'areas' as const : undefined, text: missingText(draft.text) };
  return readyOr(missing, { kind: 'functioning', ...draft });
}
