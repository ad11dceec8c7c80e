import type { Instant } from '../../core/Instant.ts';
import type { SaidInstants } from '../../packs/walkthroughs/WalkthroughPack.ts';

/** {WAIT}: weekday, day and time as the child's pack says them, by the tablet's time zone: 'Monday, November 23 at 3:15 PM'. */
export function sayTime(instant: Instant, { locale, partOfDay, dayAndTime, atOne }: SaidInstants): string {
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', ...(partOfDay && { hour12: true, dayPeriod: 'long' }) };
  const said: Readonly<Record<string, string>> = {
    WEEKDAY: say(instant, locale, { weekday: 'long' }),
    DAY: say(instant, locale, { month: 'long', day: 'numeric' }),
    TIME: say(instant, locale, time),
  };
  const isOne = say(instant, 'en', { hour: 'numeric', hour12: true }).startsWith('1 ');
  return (isOne && atOne !== undefined ? atOne : dayAndTime).replace(/\{([A-Z]+)\}/g, (whole, name: string) => said[name] ?? whole);
}

/** {EXPIRY}: the day in the child's language: 'December 22, 2026'. */
export function sayDay(instant: Instant, locale: string): string {
  return say(instant, locale, { year: 'numeric', month: 'long', day: 'numeric' });
}

function say(instant: Instant, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, parts).format(instant).replace(/[\u202f\u00a0]/g, ' ');
}
