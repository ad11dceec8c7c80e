import type { SayingEntry } from '../../../../../core/ClinicalEntry.ts';
import { readFields, textField } from '../../readFields.ts';
import { dayIn } from './draftFields.ts';
import { missingDay, missingText, readyOr, type Ready } from './Missing.ts';

export type SayingDraft = Omit<SayingEntry, 'kind'>;

export function readSayingDraft(body: string | null, today: string): SayingDraft {
  const fields = readFields(body);
  return { date: dayIn(body, fields, today), text: textField(fields, 'text') };
}

export const sayingOf = (kind: SayingEntry['kind']) => (draft: SayingDraft, today: string): Ready<SayingEntry> =>
  readyOr({ date: missingDay(draft.date, today), text: missingText(draft.text) }, { kind, ...draft });
