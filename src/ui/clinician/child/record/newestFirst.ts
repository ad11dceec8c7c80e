import type { Kept, RecordEntry } from '../../../../core/Entry.ts';
import { dayOf } from './dayOf.ts';

/** By the day each is of, newest first; within a day what was written last comes first. */
export function newestFirst<Each extends Kept<RecordEntry>>(entries: readonly Each[]): readonly Each[] {
  const days = new Map(entries.map((each) => [each, dayOf(each)]));
  const dayIn = (each: Each) => days.get(each) ?? '';
  return entries.toSorted((one, other) => (dayIn(one) === dayIn(other) ? other.number - one.number : dayIn(one) < dayIn(other) ? 1 : -1));
}
