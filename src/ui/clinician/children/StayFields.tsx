import { DateTimeField } from '../../shared/DateTimeField.tsx';
import { useWords } from '../useWords.ts';
import { ArrivalFields } from './ArrivalFields.tsx';
import type { ChildDraft } from './ChildDraft.ts';

/** When she came, and when she is to go. Both may be left empty. */
export function StayFields({ draft, put, today }: { draft: ChildDraft; put: (part: Partial<ChildDraft>) => void; today: string }) {
  const words = useWords('childForm');
  return (
    <section className="card stack">
      <ArrivalFields value={draft.arrived} onChange={(arrived) => put({ arrived })} max={today} label={words('arrived')} timeLabel={words('arrivedTime')} hint={words('arrivedHint')} />
      <hr className="rule" />
      <div className="day-field"><DateTimeField kind="date" label={words('leaves')} hint={words('leavesHint')} value={draft.leaves} onChange={(leaves) => put({ leaves })} /></div>
    </section>
  );
}
