import { expect, test } from 'vitest';
import { asInstant, day } from '../../../../src/core/Instant.ts';
import { isBackupDue } from '../../../../src/ui/clinician/today/isBackupDue.ts';

const now = asInstant(Date.UTC(2026, 10, 24));
const made = (days: number, entriesSince: number) => ({ entries: 400, lastBackup: { at: asInstant(now - days * day), entriesSince } });

test.each([
  ['nine entries and no backup yet', { entries: 9, lastBackup: null }, false],
  ['ten entries and no backup yet', { entries: 10, lastBackup: null }, true],
  ['a week old, and much was written since', made(7, 50), false],
  ['over a week old, and one entry since', { ...made(7, 1), lastBackup: { at: asInstant(now - 7 * day - 1), entriesSince: 1 } }, true],
  ['a year old, and nothing was written since', made(365, 0), false],
] as const)('%s', (_, standing, due) => {
  expect(isBackupDue(standing, now)).toBe(due);
});
