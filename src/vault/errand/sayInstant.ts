import type { Instant } from '../../core/Instant.ts';

/** {WAIT}: weekday, day and time in the child's language, by the tablet's time zone: 'Monday, November 23 at 3:15 PM'. */
export function sayTime(instant: Instant, language: string): string {
  return say(instant, language, { weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
}

/** {EXPIRY}: the day in the child's language: 'December 22, 2026'. */
export function sayDay(instant: Instant, language: string): string {
  return say(instant, language, { year: 'numeric', month: 'long', day: 'numeric' });
}

function say(instant: Instant, language: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, parts).format(instant).replace(/[\u202f\u00a0]/g, ' ');
}
