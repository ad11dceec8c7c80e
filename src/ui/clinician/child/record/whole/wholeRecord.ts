import type { Kept, RecordEntry } from '../../../../../core/Entry.ts';
import { inBook, type Amended, type Book } from '../../inBook.ts';
import { dayOf } from '../dayOf.ts';
import { newestFirst } from '../newestFirst.ts';

type Loose = Book<RecordEntry>['loose'][number];
type Item = Amended<RecordEntry> | Loose;

/** A kind that can be asked for alone; `loose` are additions whose entry cannot be opened. */
export type Filter = Amended<RecordEntry>['entry']['kind'] | 'loose';

export type Month = { /** YYYY-MM */ readonly month: string; readonly items: readonly Item[] };

export function filterOf(item: Item): Filter {
  return 'amendments' in item ? item.entry.kind : 'loose';
}

/** A whole record, newest first by the day it happened, each entry with what was added to it. */
export function wholeRecord(record: readonly Kept<RecordEntry>[]): readonly Item[] {
  const { entries, loose } = inBook(record);
  return newestFirst<Item>([...entries, ...loose]);
}

/** How many there are of each kind: only kinds that are there, most first. */
export function countsOf(items: readonly Item[]): readonly { readonly filter: Filter; readonly count: number }[] {
  const counts = new Map<Filter, number>();
  for (const item of items) counts.set(filterOf(item), (counts.get(filterOf(item)) ?? 0) + 1);
  return [...counts].map(([filter, count]) => ({ filter, count })).sort((one, other) => other.count - one.count);
}

export function inMonths(items: readonly Item[]): readonly Month[] {
  const months: { month: string; items: Item[] }[] = [];
  for (const item of items) {
    const month = dayOf(item).slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}
