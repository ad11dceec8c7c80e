import { useFormatter } from 'use-intl';
import type { Instant } from '../../core/Instant.ts';
import type { WhenFormat } from './formats.ts';
import { keepTogether } from './keepTogether.ts';

/** Says an instant in the tablet's own zone: `when(at, 'dayAndTime')`. */
export function useWhen(): (at: Instant, how: WhenFormat) => string {
  const format = useFormatter();
  return (at, how) => keepTogether(format.dateTime(at, how));
}
