import { expect, test } from 'vitest';
import { asInstant, day } from '../../../../src/core/Instant.ts';
import { drillHealth } from '../../../../src/ui/clinician/vault/drillHealth.ts';

const now = asInstant(Date.UTC(2026, 10, 24));
const ago = (days: number) => asInstant(now - days * day);
const lastBackup = { at: ago(5), entriesSince: 0 };

test.each([
  ['nothing to try', { lastBackup: null, lastDrill: null }, null],
  ['a backup, never tried', { lastBackup, lastDrill: null }, 'notTried'],
  ['tried three months ago', { lastBackup, lastDrill: { at: ago(90), madeAt: ago(91) } }, 'tried'],
  ['tried longer ago', { lastBackup, lastDrill: { at: asInstant(now - 90 * day - 1), madeAt: ago(91) } }, 'triedLong'],
] as const)('%s', (_, standing, health) => {
  expect(drillHealth(standing, now)).toBe(health);
});
