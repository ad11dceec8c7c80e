import type { Caseload, CaseloadRow } from '../../../bridge/Caseload.ts';
import type { Due } from '../../../core/whenDue.ts';
import { localDay } from '../child/record/localDay.ts';
import { dueOf, waitsOf, type Waits } from './dayOfChild.ts';

export type MeetingDue = { readonly row: CaseloadRow; readonly due: Due };

/** The day, out of the caseload: of children who are here alone. */
export type PlanOfDay = {
  readonly here: readonly CaseloadRow[];
  /** To be met for the first time, or not told yet what stays private: those with the least time first, then those of whom nobody knows. */
  readonly first: readonly MeetingDue[];
  /** Whose session is due by today: the longest waited for first, and last those of whose last one a clock that was wrong tells. */
  readonly sessions: readonly (MeetingDue & { readonly due: Extract<Due, { readonly is: 'session' }> })[];
  /** A yes that waits or stands, and what else waits; drafts. */
  readonly yeses: readonly CaseloadRow[];
  readonly waits: readonly { readonly row: CaseloadRow; readonly waits: Waits }[];
  readonly drafts: readonly CaseloadRow[];
};

export function planOfDay({ children, facility: { rhythm }, now }: Pick<Caseload, 'children' | 'facility' | 'now'>): PlanOfDay {
  const today = localDay(now);
  const here = children.filter(({ left }) => left === null);
  const meetings = here.map((row): MeetingDue => ({ row, due: dueOf(row, rhythm) }));
  const first = meetings.filter(({ row, due }) => due.is === 'first' || row.notices === 0);
  return {
    here,
    first: first.toSorted((one, other) => compare(timeOf(one.due), timeOf(other.due))),
    sessions: meetings.flatMap(({ row, due }) => (due.is === 'session' && isDue(due, today) && row.notices > 0 ? [{ row, due }] : []))
      .toSorted((one, other) => one.due.on.localeCompare(other.due.on)),
    yeses: here.filter(({ consent }) => consent !== null),
    waits: here.flatMap((row) => waitsOf(row, today).map((waits) => ({ row, waits }))),
    drafts: here.filter(({ drafts }) => drafts > 0),
  };
}

/** A last session of a day to come was written by a clock that was wrong, or is now: it keeps nobody from being seen. */
function isDue({ on, last }: Extract<Due, { readonly is: 'session' }>, today: string): boolean {
  return on <= today || last > today;
}

function timeOf(due: Due): number {
  return due.is === 'first' && due.by !== null ? due.by : Infinity;
}

/** Of two that never come neither is first. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
