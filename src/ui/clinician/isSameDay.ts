import type { Instant } from '../../core/Instant.ts';

/** Whether two instants fall on one day of the tablet's own calendar. */
export function isSameDay(one: Instant, other: Instant): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
