import { useFormatter } from 'use-intl';
import type { Caseload } from '../../../bridge/Caseload.ts';
import { useWords } from '../useWords.ts';

/** The day in one line: what is to be done, in words. */
export function useTodayTitle({ children }: Caseload): string {
  const words = useWords('today');
  const format = useFormatter();
  if (children.length === 0) return words('headNone');
  const notices = children.filter(row => row.notices === 0).length;
  const waiting = children.filter(row => row.consent !== null).length;
  const drafts = children.reduce((sum, row) => sum + row.drafts, 0);
  const parts = [
    notices > 0 && words('headNotice', { count: notices }),
    waiting > 0 && words('headWaiting', { count: waiting }),
    drafts > 0 && words('headDrafts', { count: drafts }),
  ].filter(part => part !== false);
  if (parts.length === 0) return words('headCalm');
  const line = format.list(parts, { type: 'unit' });
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
