import type { Brand } from './Brand.ts';

/** Milliseconds since 1970-01-01T00:00Z by the tablet's own clock, a whole number. */
export type Instant = Brand<number, 'Instant'>;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The number as an instant. Throws 'not an instant' unless it is a whole number from 0 to 8.64e15. */
export function asInstant(milliseconds: number): Instant {
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0 || milliseconds > 8.64e15) throw new Error('not an instant');
  return milliseconds as Instant;
}

/** The instant so many milliseconds later (earlier when negative). */
export function after(instant: Instant, milliseconds: number): Instant {
  return asInstant(instant + milliseconds);
}
