import { expect, test } from 'vitest';
import { asInstant, day } from '../../../../src/core/Instant.ts';
import { backupHealth } from '../../../../src/ui/clinician/today/backupHealth.ts';

const now = asInstant(Date.UTC(2026, 10, 24));
const made = (days: number, entriesSince: number) => ({ entries: 400, lastBackup: { at: asInstant(now - days * day), entriesSince } });

test.each([
  ['nothing was written', { entries: 0, lastBackup: null }, 'plain', 'plain'],
  ['nine entries and no backup yet', { entries: 9, lastBackup: null }, 'plain', 'plain'],
  ['ten entries and no backup yet', { entries: 10, lastBackup: null }, 'due', 'late'],
  ['made today, and nine entries since', made(0, 9), 'good', 'good'],
  ['made today, and ten entries since', made(0, 10), 'due', 'late'],
  ['a week old, and little was written since', made(7, 5), 'good', 'good'],
  ['over a week old, and one entry since', { ...made(7, 1), lastBackup: { at: asInstant(now - 7 * day - 1), entriesSince: 1 } }, 'due', 'due'],
  ['a year old, and nothing was written since', made(365, 0), 'good', 'good'],
] as const)('%s', (_, standing, kept, mayBeCleared) => {
  expect(backupHealth(standing, now, false)).toBe(kept);
  expect(backupHealth(standing, now, true)).toBe(mayBeCleared);
});
