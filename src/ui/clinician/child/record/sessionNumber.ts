import type { Kept, RecordEntry } from '../../../../core/Entry.ts';

/** Which session it is, counted by day and start from 1; one past the last for a number that is no session's. */
export function sessionNumber(record: readonly Kept<RecordEntry>[], number: number | null): number {
  const sessions = record.flatMap((each) => (each.entry.kind === 'session' ? [{ number: each.number, when: `${each.entry.date} ${each.entry.start}` }] : []));
  sessions.sort((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : one.number - other.number));
  const found = sessions.findIndex((each) => each.number === number);
  return found < 0 ? sessions.length + 1 : found + 1;
}
