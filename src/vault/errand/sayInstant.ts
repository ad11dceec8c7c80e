import type { Band } from '../../core/Band.ts';
import { day, type Instant } from '../../core/Instant.ts';
import type { SaidInstants } from '../../packs/walkthroughs/WalkthroughPack.ts';

/** From so far away on, a day needs its year to be told from that of another. */
const far = 180 * day;

/**
 * {WAIT} as a band hears it, said at `now`. The youngest hear the day alone, unless it is today: then only the time tells when. Their
 * pack says 'not before Tuesday', which the day alone keeps true.
 */
export function sayWait(until: Instant, now: Instant, band: Band, instants: SaidInstants): string {
  return band === 'A' && !isSameDay(until, now) ? sayWeekday(until, instants) : sayTime(until, instants);
}

/** {ON} as a band hears it, said at `now`: the youngest hear no year, unless it is long ago. */
export function sayOn(on: Instant, now: Instant, band: Band, instants: SaidInstants): string {
  return band === 'A' && Math.abs(now - on) < far ? sayWeekday(on, instants) : sayDay(on, instants.locale);
}

/** 'Tuesday, December 2', by the tablet's time zone. */
function sayWeekday(instant: Instant, { locale, weekdayAndDay }: SaidInstants): string {
  return fill(weekdayAndDay, dayOf(instant, locale));
}

function isSameDay(one: Instant, other: Instant): boolean {
  const dateOf = (instant: Instant) => sayDay(instant, 'en');
  return dateOf(one) === dateOf(other);
}

/** {WAIT}: weekday, day and time as the child's pack says them, by the tablet's time zone: 'Monday, November 23 at 3:15 PM'. */
export function sayTime(instant: Instant, { locale, partOfDay, dayAndTime, atOne }: SaidInstants): string {
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', ...(partOfDay && { hour12: true, dayPeriod: 'long' }) };
  const isOne = say(instant, 'en', { hour: 'numeric', hour12: true }).startsWith('1 ');
  return fill(isOne && atOne !== undefined ? atOne : dayAndTime, { ...dayOf(instant, locale), TIME: say(instant, locale, time) });
}

function dayOf(instant: Instant, locale: string): Readonly<Record<string, string>> {
  return { WEEKDAY: say(instant, locale, { weekday: 'long' }), DAY: say(instant, locale, { month: 'long', day: 'numeric' }) };
}

function fill(pattern: string, said: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([A-Z]+)\}/g, (whole, name: string) => said[name] ?? whole);
}

/** {EXPIRY}: the day in the child's language: 'December 22, 2026'. */
export function sayDay(instant: Instant, locale: string): string {
  return say(instant, locale, { year: 'numeric', month: 'long', day: 'numeric' });
}

function say(instant: Instant, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, parts).format(instant).replace(/[\u202f\u00a0]/g, ' ');
}
