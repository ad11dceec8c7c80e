import type { Kept, RecordEntry } from '../../../../core/Entry.ts';
import { localDay } from './localDay.ts';

/** The day that an entry is of, YYYY-MM-DD: the one it names, or else the one it was written on. */
export function dayOf({ at, entry }: Kept<RecordEntry>): string {
  return 'date' in entry ? entry.date : localDay(at);
}
