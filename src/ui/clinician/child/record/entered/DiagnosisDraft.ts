import { codeSystems, diagnosisStates, type DiagnosisEntry } from '../../../../../core/ClinicalEntry.ts';
import { readFields, textField } from '../../readFields.ts';
import { dayIn, oneIn } from './draftFields.ts';
import { missingDay, missingText, readyOr, type Ready } from './Missing.ts';

export type DiagnosisDraft = Omit<DiagnosisEntry, 'kind' | 'state' | 'code'> & {
  readonly state: DiagnosisEntry['state'] | undefined;
  readonly code: string;
  readonly system: (typeof codeSystems)[number];
};

export function readDiagnosisDraft(body: string | null, today: string): DiagnosisDraft {
  const fields = readFields(body);
  return {
    date: dayIn(body, fields, today), name: textField(fields, 'name'), code: textField(fields, 'code'), system: oneIn(fields, 'system', codeSystems) ?? 'ICD-10-CM',
    state: oneIn(fields, 'state', diagnosisStates), by: textField(fields, 'by'), text: textField(fields, 'text'),
  };
}

/** Without a code it is of no system. */
export function diagnosisOf({ code, system, state, ...draft }: DiagnosisDraft, today: string): Ready<DiagnosisEntry> {
  const missing = { date: missingDay(draft.date, today), name: missingText(draft.name, 'name'), state: state === undefined ? 'state' as const : undefined };
  return readyOr(missing, state && { kind: 'diagnosis', ...draft, state, code: code.trim() === '' ? null : { system, code } });
}
