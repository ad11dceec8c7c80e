import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { localDay } from '../child/record/localDay.ts';
import { usePlaces } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

/** Beside a session: whether the card was read with the child that day (YYYY-MM-DD), and the way to it while the day lasts. */
export function CardOfDay({ page: { child, record, now }, day }: { page: ChildPage; day: string }) {
  const places = usePlaces();
  const words = useWords('card');
  const when = useWhen();
  const { codeName } = child;
  const read = record.findLast(({ at, entry }) => entry.kind === 'noticeRead' && entry.read.card === 'atStart' && localDay(at) === day);
  if (read) return <Say kind="ok" icon="speech">{words('ofDay', { codeName, at: when(read.at, 'time') })}</Say>;
  if (day !== localDay(now)) return <Say icon="speech">{words('notThatDay', { codeName })}</Say>;
  const open = () => places.go({ at: 'noticeCard', child: child.id, card: 'atStart' });
  return <Say icon="speech" action={<Button size="small" onPress={open}>{words('read')}</Button>}>{words('notToday', { codeName })}</Say>;
}
