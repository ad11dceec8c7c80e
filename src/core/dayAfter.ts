import { day } from './Instant.ts';
import { noonOn } from './noonOn.ts';

/** The day so many days after a day YYYY-MM-DD; before it when negative. */
export function dayAfter(text: string, days: number): string {
  // Back from the count of days: years begin in March here, as in noonOn.
  const count = Math.floor(noonOn(text) / day) + days + 719_468;
  const era = Math.floor(count / 146_097);
  const inEra = count - era * 146_097;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const part = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * part + 2) / 5) + 1;
  const month = part < 10 ? part + 3 : part - 9;
  return `${String(year + era * 400 + (month <= 2 ? 1 : 0)).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** How many days a day is after another; negative when before it. */
export function daysFrom(one: string, other: string): number {
  return Math.round((noonOn(other) - noonOn(one)) / day);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
