import type { Kept, RecordEntry } from '../../../../core/Entry.ts';
import { sessionLength } from '../../../../core/sessionLength.ts';

/** What the sessions of a record come to: how many, since when, how long, and whether an interpreter was always there. */
export type SessionFacts = {
  readonly count: number;
  /** YYYY-MM-DD of the first. */
  readonly since: string;
  /** Of each, where all are equal; else the middle of them to five minutes. */
  readonly minutes: number;
  readonly isExact: boolean;
  readonly interpreted: boolean;
};

/** null: no session yet. */
export function sessionFacts(record: readonly Kept<RecordEntry>[]): SessionFacts | null {
  const sessions = record.flatMap(({ entry }) => {
    const minutes = entry.kind === 'session' ? sessionLength(entry.start, entry.stop) : null;
    return entry.kind === 'session' && minutes !== null ? [{ ...entry, minutes }] : [];
  });
  const lengths = sessions.map((each) => each.minutes).sort((one, other) => one - other);
  const middle = lengths[Math.floor((lengths.length - 1) / 2)];
  const since = sessions.map((each) => each.date).sort()[0];
  if (middle === undefined || since === undefined) return null;
  const isExact = lengths[0] === lengths.at(-1);
  return {
    count: sessions.length,
    since,
    minutes: isExact ? middle : Math.max(5, Math.round(middle / 5) * 5),
    isExact,
    interpreted: sessions.every((each) => each.present.includes('interpreter')),
  };
}
