import { ChipsMany, ChipsOne } from '../../../../shared/Chips.tsx';
import { useWords } from '../../../useWords.ts';
import { countsOf, type Filter, type wholeRecord } from './wholeRecord.ts';

type FilterProps = { all: ReturnType<typeof wholeRecord>; filters: readonly Filter[]; onFilters: (chosen: readonly Filter[]) => void };

/** Everything, or the kinds that are asked for, each with how many there are. */
export function FilterChips({ all, filters, onFilters }: FilterProps) {
  const words = useWords('entries');
  const kinds = useWords('kinds');
  const counts = countsOf(all);
  if (counts.length < 2) return null;
  const everything = words('everything', { count: all.length });
  return (
    <div className="filter-chips">
      <ChipsOne label={words('show')} hideLabel options={[{ value: 'all', label: everything }]} value={filters.length === 0 ? 'all' : undefined} onChange={() => onFilters([])} />
      <ChipsMany label={words('show')} hideLabel options={counts.map(({ filter, count }) => ({ value: filter, label: words('chip', { name: kinds(`many.${filter}`), count }) }))} value={filters} onChange={onFilters} />
    </div>
  );
}
