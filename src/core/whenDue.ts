import { dayAfter } from './dayAfter.ts';
import { after, hour, type Instant } from './Instant.ts';

/** How soon after arrival a child is to be met, and how long there may be between two sessions. The house's own, on its page. */
export type Rhythm = { readonly firstMeetingHours: number; readonly sessionDays: number };

/** Within 72 hours of entering custody, and at least weekly (F2.1, F2.4). */
export const usualRhythm: Rhythm = { firstMeetingHours: 72, sessionDays: 7 };

/** What a house may set at most: 30 days, and 60. */
export const longestRhythm: Rhythm = { firstMeetingHours: 720, sessionDays: 60 };

/** Whether a house may set it so. */
export function isPossibleRhythm(rhythm: Rhythm, of: keyof Rhythm): boolean {
  return rhythm[of] >= 1 && rhythm[of] <= longestRhythm[of];
}

/** What comes next between clinician and child. by: null where it is not known when she arrived. on, last: YYYY-MM-DD. */
export type Due =
  | { readonly is: 'first'; readonly by: Instant | null }
  | { readonly is: 'session'; readonly on: string; readonly last: string };

/** arrived: the day, YYYY-MM-DD, and the instant of it, by the tablet; null: not known. lastSession: of any time, also of an earlier stay. */
export function whenDue(
  child: { readonly arrived: { readonly on: string; readonly at: Instant } | null; readonly lastSession: string | null }, rhythm: Rhythm,
): Due {
  const { arrived, lastSession } = child;
  if (lastSession === null || (arrived !== null && lastSession < arrived.on)) {
    return { is: 'first', by: arrived && after(arrived.at, rhythm.firstMeetingHours * hour) };
  }
  return { is: 'session', on: dayAfter(lastSession, rhythm.sessionDays), last: lastSession };
}
