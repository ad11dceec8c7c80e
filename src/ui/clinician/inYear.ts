import type { Formats } from 'use-intl';
import { formats } from './formats.ts';

const { dateTime } = formats;
const year = { year: 'numeric' } as const;

/**
 * The same formats where a day of another year names it. [Note: years] Notes are read for years: 'Nov 28' alone would be taken for the last one.
 * In the year that it is, nobody needs it.
 */
export const inOtherYears = {
  dateTime: {
    ...dateTime,
    longDay: { ...dateTime.longDay, ...year },
    day: { ...dateTime.day, ...year },
    shortDay: { ...dateTime.shortDay, ...year },
    tinyDay: { ...dateTime.tinyDay, ...year },
    dayAndTime: { ...dateTime.dayAndTime, ...year },
  },
} as const satisfies Formats;

/** Whether there is a day among these that is of another year than now. */
export function hasOtherYear(values: readonly unknown[], now: Date): boolean {
  return values.some((value) => value instanceof Date && value.getFullYear() !== now.getFullYear());
}
