import { useFormatter, useNow } from 'use-intl';
import type { Instant } from '../../core/Instant.ts';
import type { WhenFormat } from './formats.ts';
import { hasOtherYear, inOtherYears } from './inYear.ts';
import { keepTogether } from './keepTogether.ts';

/** Says an instant in the tablet's own zone: `when(at, 'dayAndTime')`. A day of another year is said with it. */
export function useWhen(): (at: Instant, how: WhenFormat) => string {
  const format = useFormatter();
  const now = useNow();
  return (at, how) => keepTogether(hasOtherYear([new Date(at)], now) ? format.dateTime(at, inOtherYears.dateTime[how]) : format.dateTime(at, how));
}
