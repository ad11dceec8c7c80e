import { asInstant, type Instant } from '../core/Instant.ts';

/** The tablet's time. The only reader of Date in the vault: no request carries a time. */
export function now(): Instant {
  return asInstant(Date.now());
}

/** Milliseconds, with fractions, that no change of the tablet's clock moves; for idle time and calibration only. */
export function monotonic(): number {
  return performance.now();
}
