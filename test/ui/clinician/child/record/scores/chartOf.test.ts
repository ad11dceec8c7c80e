import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScoreEntry } from '../../../../../../src/core/ClinicalEntry.ts';
import { asInstant } from '../../../../../../src/core/Instant.ts';
import { chart, chartOf, ticksOf, type Chart } from '../../../../../../src/ui/clinician/child/record/scores/chartOf.ts';
import { scoreSeries } from '../../../../../../src/ui/clinician/child/record/scores/scoreSeries.ts';
import { someEntries } from '../../../../../core/someEntries.ts';

const some: ScoreEntry = someEntries[1];
const drawn = (scores: readonly (readonly [date: string, total: number])[], change: Partial<ScoreEntry> = {}): Chart => {
  const [series] = scoreSeries(scores.map(([date, total], number) => ({ number, at: asInstant(number), entry: { ...some, date, total, ...change } })));
  return chartOf(series!);
};

test('a point stands at its day and its total, as far apart as its days are', () => {
  const { points } = drawn([['2026-10-01', 60], ['2026-10-08', 0], ['2026-10-29', 30]]);
  expect(points.map(({ y }) => y)).toEqual([chart.top, chart.bottom, (chart.top + chart.bottom) / 2]);
  const [one, two, three] = points.map(({ x }) => x) as [number, number, number];
  expect((three - two) / (two - one)).toBeCloseTo(3, 1);
  expect(drawn([['2026-10-01', 5]]).points[0]?.x).toBe((chart.left + chart.right) / 2);
});

test('the cut-off stands at its height, once for each that was used', () => {
  expect(drawn([['2026-10-01', 5]], { cutOff: 30 }).cutOffs.map(({ value, y }) => [value, y])).toEqual([[30, (chart.top + chart.bottom) / 2]]);
  expect(drawn([['2026-10-01', 5]], { cutOff: null }).cutOffs).toEqual([]);
});

const days = fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 60 })
  .map((each) => each.sort((a, b) => a - b).map((day) => new Date(Date.UTC(2026, 0, 1 + day, 12)).toISOString().slice(0, 10)));

test('however many there are, the last is always labelled, and no two labels stand on one another', () => {
  fc.assert(fc.property(days, fc.infiniteStream(fc.integer({ min: 0, max: 60 })), (dates, totals) => {
    const { points, cutOffs } = drawn(dates.map((date) => [date, totals.next().value as number]));
    expect(points.at(-1)).toMatchObject({ showsTotal: true, showsDay: true });
    for (const [shows, room] of [['showsTotal', 30], ['showsDay', 66]] as const) {
      const at = points.filter((point) => point[shows]).map(({ x }) => x);
      for (const [place, x] of at.slice(1).entries()) expect(x - at[place]!).toBeGreaterThanOrEqual(room - 1e-6);
    }
    for (const { x, y, totalY } of points) {
      expect(x >= chart.left && x <= chart.right && y >= chart.top && y <= chart.bottom).toBe(true);
      expect(totalY > 8 && totalY < chart.height).toBe(true);
    }
    for (const { x, textY } of cutOffs) expect(x - 74 >= chart.left && x <= chart.right && textY > 10 && textY < chart.bottom).toBe(true);
  }), { numRuns: 200 });
});

test('a cut-off’s name stands clear of the last scores', () => {
  const { points: [, , last], cutOffs: [name] } = drawn([['2026-10-01', 40], ['2026-10-15', 30], ['2026-10-22', 22]], { cutOff: 21 });
  expect(Math.abs(last!.y - name!.textY) > 14 || name!.x < last!.x - 14).toBe(true);
});

test('ticks are round numbers from the least to the most', () => {
  expect(ticksOf(0, 27)).toEqual([0, 10, 20, 27]);
  expect(ticksOf(0, 60)).toEqual([0, 20, 40, 60]);
  expect(ticksOf(0, 5)).toEqual([0, 2, 5]);
  expect(ticksOf(0, 1)).toEqual([0, 1]);
  expect(ticksOf(0, 141)).toEqual([0, 50, 100, 141]);
  fc.assert(fc.property(fc.nat(200), fc.integer({ min: 1, max: 9000 }), (least, more) => {
    const ticks = ticksOf(least, least + more);
    expect([ticks[0], ticks.at(-1)]).toEqual([least, least + more]);
    expect(ticks.length >= 2 && ticks.length <= 6).toBe(true);
    expect([...new Set(ticks)].sort((a, b) => a - b)).toEqual(ticks);
  }));
});
