import type { ChildId } from '../../../../core/Id.ts';
import type { Kept, RecordEntry } from '../../../../core/Entry.ts';
import { Button } from '../../../shared/Button.tsx';
import { inBook } from '../../child/inBook.ts';
import { useEntryTitle } from '../../child/record/useEntryTitle.ts';
import { usePlaces } from '../../Place.ts';
import { useWords } from '../../useWords.ts';
import type { Acts } from '../useSummary.ts';

type FromProps = { child: ChildId; record: readonly Kept<RecordEntry>[]; acts: Acts; from: number; number: number };

/** Which entry a sentence was taken from, and the way to it. An entry that cannot be opened has none. */
export function TakenFrom({ child, record, acts, from, number }: FromProps) {
  const places = usePlaces();
  const words = useWords('summary');
  const title = useEntryTitle({ record });
  const entry = inBook(record).entries.find((each) => each.number === from);
  if (!entry) return null;
  const read = () => void acts.flush().then((saved) => { if (saved) places.go({ at: 'readRecord', child, number: from }); });
  const said = words('from', { title: title(entry) });
  return <Button kind="plain" size="small" className="taken-from" icon="page" label={words('fromOf', { number, said })} onPress={read}>{said}</Button>;
}
