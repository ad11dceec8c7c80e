import { asInstant, day, hour, type Instant } from './Instant.ts';

/** An instant in the middle of a day YYYY-MM-DD that is said as that day from 11 hours behind UTC to 12 hours before it. */
export function noonOn(text: string): Instant {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  // Years begin in March here, so that a leap day is the last of its year: 719,468 days are from there to 1970.
  const years = month > 2 ? year : year - 1;
  const since = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const days = years * 365 + since + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1 - 719_468;
  return asInstant(days * day + 11 * hour);
}
