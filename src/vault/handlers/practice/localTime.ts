import type { Instant } from '../../../core/Instant.ts';

/** What time it is here at that moment, as HH:MM. */
export function localTime(at: Instant): string {
  const pieces = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at);
  return ['hour', 'minute'].map((type) => pieces.find((piece) => piece.type === type)?.value.padStart(2, '0')).join(':');
}
