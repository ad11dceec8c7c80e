import type { KeyFile } from './KeyFile.ts';
import { allowedMemory, type Calibration } from './stretch.ts';

/** As much memory as is taken unless more was asked for. */
const usualMiB = 128;

/**
 * How far a new slot for a passphrase is stretched in a vault that has one.
 * [Note: stronger at a change only] A slot under 128 MiB is made as strong as this tablet bears when its passphrase changes,
 * and not silently at an unlocking: that would stretch twice and write both key files while somebody waits. A stronger set
 * that is found stays, however long it takes here: whoever chose it is not made weaker by a change.
 */
export function calibrationAfter({ slots }: KeyFile, { make, elapsed }: Pick<Calibration, 'make' | 'elapsed'>): Calibration {
  const before = slots.find(({ kind }) => kind === 'passphrase')?.memoryMiB ?? 0;
  const atLeastMiB = allowedMemory.find((memory) => memory >= before) ?? usualMiB;
  return { make, elapsed, atLeastMiB, atMostMiB: atLeastMiB > usualMiB ? atLeastMiB : usualMiB };
}
