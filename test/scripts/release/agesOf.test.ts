import { expect, test } from 'vitest';
import { agesOf } from '../../../scripts/release/agesOf.ts';

const now = Date.parse('2026-03-10T12:00:00Z');

test('a package of seven days may come in, a younger one and one without a day may not', () => {
  const { faults, youngest } = agesOf([
    { name: 'old@1.0.0', at: '2020-01-01T00:00:00.000Z' },
    { name: 'week@1.0.0', at: '2026-03-03T12:00:00.000Z' },
    { name: 'young@1.0.0', at: '2026-03-03T12:00:00.001Z' },
    { name: 'tomorrow@1.0.0', at: '2026-03-11T12:00:00.000Z' },
    { name: 'unknown@1.0.0', at: null },
    { name: 'odd@1.0.0', at: 'yesterday' },
  ], now);
  expect(faults.map((line) => line.split('@')[0])).toEqual(['young', 'tomorrow', 'unknown', 'odd']);
  expect(youngest).toEqual(['week@1.0.0 has been out for 7 days.', 'old@1.0.0 has been out for 2260 days.']);
});
