import * as v from 'valibot';

/* What whatever is asked is made of. Text is made well-formed and free of NUL; lengths are in UTF-16 units. */

export const tidy = (text: string) => text.toWellFormed().replaceAll('\0', '');
export const line = (most: number) => v.pipe(v.string(), v.transform((text) => tidy(text).replace(/\s+/gu, ' ').trim()), v.maxLength(most));
export const needed = (most: number) => v.pipe(line(most), v.nonEmpty());
/** Longer than any book holds: only a bound on what is looked at. */
export const longText = v.pipe(v.string(), v.maxLength(1_000_000), v.transform(tidy));
export const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const day = v.pipe(v.string(), v.check(isDay, 'malformed'));

/** A day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const [year, month, date] = found.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1900 && date >= 1 && date <= days;
}

/** A day that exists, alone or with a time of 24 hours, YYYY-MM-DDTHH:MM. */
export function isDayOrTime(text: string): boolean {
  return isDay(text.slice(0, 10)) && (text.length === 10 || /^T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)));
}
