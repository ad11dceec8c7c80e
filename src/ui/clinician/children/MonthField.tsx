import { useFormatter } from 'use-intl';
import { noonOf } from '../child/record/localDay.ts';
import { Select } from '../../shared/Select.tsx';
import { useWords } from '../useWords.ts';

/** How many years ahead a month may lie: from the youngest to the next band, or to eighteen. */
const years = 5;

/** A month, YYYY-MM, by its year and its name; empty while it is not known. Not every browser has a month's own field. */
export function MonthField(props: { label: string; hint: string; value: string; onChange: (month: string) => void; today: string }) {
  const words = useWords('childForm');
  const format = useFormatter();
  const known = props.value === '' ? [] : [props.value];
  const months = [...new Set([...known, ...monthsFrom(props.today.slice(0, 7))])].toSorted();
  const options = months.map((value) => ({ value, label: format.dateTime(noonOf(`${value}-01`) ?? new Date(0), 'month') }));
  return <Select label={props.label} hint={props.hint} value={props.value} onChange={props.onChange} options={[{ value: '', label: words('notKnown') }, ...options]} />;
}

function monthsFrom(month: string): readonly string[] {
  const [year = 0, first = 1] = month.split('-').map(Number);
  return Array.from({ length: years * 12 }, (_, place) => {
    const count = first - 1 + place;
    return `${year + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
