import { asInstant, type Instant } from '../core/Instant.ts';

/** The tablet's time. The only reader of Date in the porter: no act of the child carries a time. */
export function now(): Instant {
  return asInstant(Date.now());
}
