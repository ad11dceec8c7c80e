import type { DamagedRow, Kept, PrivateEntry, RecordEntry } from '../../../core/Entry.ts';
import { Say } from '../../shared/Say.tsx';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { timeOfDamaged } from './inBook.ts';

/** Names each row of a book that could not be opened, by when it was written: as the book says, or else as far as its neighbours tell. */
export function DamagedSay(props: { rows: readonly DamagedRow[]; among: readonly Kept<PrivateEntry | RecordEntry>[]; of: 'note' | 'entry' }) {
  const words = useWords('child');
  const when = useWhen();
  const timeOf = (row: DamagedRow) => {
    if (row.at !== null) return words('damagedOn', { day: when(row.at, 'day') });
    const { after, before } = timeOfDamaged(props.among, row);
    const [from, to] = [after, before].map((at) => at !== null && when(at, 'day'));
    if (from && to) return from === to ? words('damagedOn', { day: from }) : words('damagedBetween', { from, to });
    if (from) return words('damagedAfter', { from });
    return to ? words('damagedBefore', { to }) : words('damagedSometime');
  };
  const key = props.of === 'note' ? 'damagedNote' : 'damagedEntry';
  return props.rows.map((row) => <Say key={row.number} kind="late">{words(key, { when: timeOf(row) })}</Say>);
}
