import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** A card reminds of the notice: where that was never heard to its end, it is offered first. The card may be read all the same. */
export function NoticeFirst({ page }: { page: Pick<ChildPage, 'child' | 'record'> }) {
  const places = usePlaces();
  const words = useWords('card');
  const isGiven = page.record.some(({ entry }) => entry.kind === 'notice' && entry.notice.answer !== null);
  if (isGiven) return null;
  const give = () => places.swap({ at: 'handOver', child: page.child.id, summary: null });
  return <Say kind="due" icon="sound" action={<Button size="small" onPress={give}>{words('giveNotice')}</Button>}>{words('noticeFirst')}</Say>;
}
