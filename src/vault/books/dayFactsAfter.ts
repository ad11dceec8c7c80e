import { afterEntry } from '../../core/DayFacts.ts';
import type { RecordEntry } from '../../core/Entry.ts';
import type { Change } from './Change.ts';
import type { ShelfChild } from './ShelfRows.ts';

/** What an entry of her record changes of a child's day facts: nothing where they are not known yet, for then all of her record tells them. */
export function dayFactsAfter(child: ShelfChild | undefined, entry: RecordEntry, today?: string): NonNullable<Change['facts']> {
  if (child?.day === undefined) return [];
  const day = afterEntry(child.day, entry, today);
  return day === child.day ? [] : [{ child: child.card.id, set: { day } }];
}
