import { useFormatter } from 'use-intl';
import { noonOf } from './child/record/localDay.ts';

/** A day written YYYY-MM-DD as a date; what is no day as it stands. */
export function useDayText(): (day: string) => string {
  const format = useFormatter();
  return (day) => {
    const noon = noonOf(day);
    return noon ? format.dateTime(noon, 'date') : day;
  };
}
