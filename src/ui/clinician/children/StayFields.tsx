import { DateTimeField } from '../../shared/DateTimeField.tsx';
import { useWords } from '../useWords.ts';
import { ArrivalFields } from './ArrivalFields.tsx';
import type { ChildDraft, FaultsOfStay } from './ChildDraft.ts';

/** When she came, and when she is to go. Both may be left empty. */
export function StayFields({ draft, put, today, faults }: { draft: ChildDraft; put: (part: Partial<ChildDraft>) => void; today: string; faults: FaultsOfStay }) {
  const words = useWords('childForm');
  return (
    <section className="card stack">
      <ArrivalFields
        value={draft.arrived} onChange={(arrived) => put({ arrived })} max={today} label={words('arrived')} timeLabel={words('arrivedTime')} hint={words('arrivedHint')}
        error={faults.arrived && words('arrivedFuture')}
      />
      <hr className="rule" />
      <div className="day-field">
        <DateTimeField kind="date" label={words('leaves')} hint={words('leavesHint')} value={draft.leaves} onChange={(leaves) => put({ leaves })} error={faults.leaves && words('leavesBefore')} />
      </div>
    </section>
  );
}
