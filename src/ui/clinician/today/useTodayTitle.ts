import { useFormatter } from 'use-intl';
import type { Caseload } from '../../../bridge/Caseload.ts';
import { useWords } from '../useWords.ts';
import type { PlanOfDay } from './planOfDay.ts';

/** The day in one line: what is to be done, in words. */
export function useTodayTitle({ children }: Caseload, { first, sessions, yeses, waits, drafts }: PlanOfDay): string {
  const words = useWords('today');
  const format = useFormatter();
  if (children.length === 0) return words('headNone');
  const meetings = first.filter(({ due }) => due.is === 'first').length;
  const notices = first.length - meetings;
  const unfinished = drafts.reduce((sum, row) => sum + row.drafts, 0);
  const parts = [
    meetings > 0 && words('headFirst', { count: meetings }),
    sessions.length > 0 && words('headSessions', { count: sessions.length }),
    notices > 0 && words('headNotice', { count: notices }),
    yeses.length > 0 && words('headWaiting', { count: yeses.length }),
    waits.length > 0 && words('headWaits', { count: waits.length }),
    unfinished > 0 && words('headDrafts', { count: unfinished }),
  ].filter(part => part !== false);
  if (parts.length === 0) return words('headCalm');
  // A day in one line: of more than three nothing is read.
  const line = format.list(parts.slice(0, 3), { type: 'unit' });
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
