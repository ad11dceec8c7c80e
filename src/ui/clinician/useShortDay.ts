import { asInstant } from '../../core/Instant.ts';
import { noonOf } from './child/record/localDay.ts';
import { useWhen } from './useWhen.ts';

/** A day written YYYY-MM-DD in few letters, with its year only where that is not this one; what is no day as it stands. */
export function useShortDay(how: 'tinyDay' | 'shortDay' = 'tinyDay'): (day: string) => string {
  const when = useWhen();
  return (day) => {
    const noon = noonOf(day);
    return noon ? when(asInstant(noon.getTime()), how) : day;
  };
}
