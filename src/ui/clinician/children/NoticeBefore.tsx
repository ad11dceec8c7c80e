import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';

/**
 * Said where another best language is chosen after the notice was given. [Note: not due by itself] What was logged then is the language of
 * the pack (R38), not hers at the time, and an interpreter may have put it: no card can tell whether she understood. Her teach-back does,
 * and Today goes by that; so this is said to whoever asks her language anew, and is no line of Today.
 */
export function NoticeBefore({ page: { child, record }, language }: { page: Pick<ChildPage, 'child' | 'record'>; language: string | undefined }) {
  const words = useWords('childForm');
  if (language === child.language || !record.some(({ entry }) => entry.kind === 'notice')) return null;
  return <Say kind="due">{words('noticeBefore', { codeName: child.codeName })}</Say>;
}
