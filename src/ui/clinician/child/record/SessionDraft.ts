import { companions, type Companion, type SessionEntry } from '../../../../core/Entry.ts';
import { modalities, type Modality } from '../../../../core/Modality.ts';
import { isPastMidnight, sessionLength } from '../../../../core/sessionLength.ts';
import { readFields, textField } from '../readFields.ts';

/** A session being entered. Nothing but the day is filled in beforehand. */
export type SessionDraft = {
  readonly date: string;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality | undefined;
  readonly present: readonly Companion[];
};

/** Whatever of the draft can be read; today's empty session from anything else. */
export function readSessionDraft(body: string | null, today: string): SessionDraft {
  const fields = readFields(body);
  const { modality, present } = fields;
  return {
    date: body === null ? today : textField(fields, 'date'),
    start: textField(fields, 'start'),
    stop: textField(fields, 'stop'),
    modality: modalities.find((each) => each === modality),
    present: Array.isArray(present) ? companions.filter((each) => present.includes(each)) : [],
  };
}

export type MissingOfSession = { readonly [Field in 'date' | 'start' | 'stop' | 'modality']?: 'date' | 'future' | 'pastMidnight' | 'start' | 'stop' | 'order' | 'modality' };

/** The entry, or what keeps it from being one. today: YYYY-MM-DD; a session of a day to come would keep the next ones from being due. */
export function sessionOf(draft: SessionDraft, today: string): { readonly entry: SessionEntry } | { readonly missing: MissingOfSession } {
  const { date, start, stop, modality, present } = draft;
  const missing: MissingOfSession = {
    ...missingDay(draft, today),
    ...(start === '' && { start: 'start' as const }),
    ...(stop === '' ? { stop: 'stop' as const } : start !== '' && sessionLength(start, stop) === null && { stop: 'order' as const }),
    ...(modality === undefined && { modality: 'modality' as const }),
  };
  if (modality === undefined || Object.keys(missing).length > 0) return { missing };
  return { entry: { kind: 'session', date, start, stop, modality, present } };
}

/** One that goes on past midnight ends on the day after its own: begun today it would not be over yet. */
function missingDay({ date, start, stop }: SessionDraft, today: string): MissingOfSession {
  if (date === '') return { date: 'date' };
  if (date > today) return { date: 'future' };
  return date === today && isPastMidnight(start, stop) ? { date: 'pastMidnight' } : {};
}
