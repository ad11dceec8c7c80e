import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { Say } from '../../shared/Say.tsx';
import { isUnderWay } from '../consent/standingOf.ts';
import { isHeld } from '../hold/isHeld.ts';
import { useWords } from '../useWords.ts';

/** What is under way as she leaves. None of it stands in the way, and none of it ends by it. */
export function StillOpen({ page }: { page: ChildPage }) {
  const words = useWords('leave');
  const { codeName } = page.child;
  const drafts = page.drafts.length + page.summaries.length;
  const open = [
    page.consents.some((card) => isUnderWay(card, page.now)) && words('openYes', { codeName }),
    drafts > 0 && words('openDrafts', { count: drafts }),
    isHeld(page) && words('openHeld'),
  ].filter((each) => each !== false);
  if (open.length === 0) return null;
  return <Say kind="due"><div className="stack t"><b>{words('openTitle')}</b>{open.map((each) => <p key={each}>{each}</p>)}</div></Say>;
}
