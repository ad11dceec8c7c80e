import { describe, expect, it } from 'vitest';
import { bars, figuresOf, isWithin } from './Figure.ts';
import { median, p95 } from './median.ts';
import { putReport, type Report } from './Report.ts';

const round = (ours: number, theirs: number) => ({ vault: new Map([['caseload', ours], ['changePassphrase', 30]]), plain: new Map([['caseload', theirs], ['save p50', 3]]) });
const rounds = [round(2, 10), round(9, 10), round(6, 20)];

describe('the figures', () => {
  it('are of the ratios round by round, not of the medians', () => {
    expect(figuresOf(rounds)[0]).toEqual({ figure: 'caseload', ratio: 0.3, min: 0.2, max: 0.9, ms: 6, baseline: 10 });
  });

  it('are left out where a side was not measured', () => {
    expect(figuresOf(rounds).map(({ figure }) => figure)).toEqual(['caseload', 'change the passphrase, less the KDF']);
    expect(figuresOf([])).toEqual([]);
  });

  it('are within a bar only when they are within all of it', () => {
    const figure = { figure: '', ratio: 2, min: 1, max: 3, ms: 6, baseline: 3 };
    expect(isWithin(figure, { ratio: 2, most: null })).toBe(true);
    expect(isWithin(figure, { ratio: 1.9, most: null })).toBe(false);
    expect(isWithin(figure, { ratio: 3, most: 5 })).toBe(false);
    expect(isWithin({ ...figure, ratio: NaN }, { ratio: 3, most: null })).toBe(false);
  });

  it('are in the middle, or at the end that 95 in 100 do not pass', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(p95(Array.from({ length: 200 }, (_, place) => 200 - place))).toBe(190);
  });
});

describe('the report', () => {
  const report: Report = {
    notes: 1000, children: 20, rounds: 3, saves: 5, date: '2026-11-24', machine: '2 cores', browser: 'Chromium 1', load: [0.5, 1],
    figures: figuresOf(rounds),
  };

  it('shows each figure beside its bar, and marks what missed it', () => {
    const page = putReport('# Page\n', report);
    expect(page).toContain('| caseload | 10.0 ms | 6.00 ms | 0.300 | 0.200 | 0.900 | ≤ 0.4 | met |');
    expect(page).toContain('| change the passphrase, less the KDF | 3.00 ms | 30.0 ms | 10.0 | 10.0 | 10.0 | ≤ 20 ms | **missed** |');
  });

  it('takes the place of the last of as many notes, and of nothing else', () => {
    const other = { ...report, notes: 50_000 };
    const page = putReport(putReport('# Page\n\nWords.\n', report), other);
    const again = putReport(page, { ...report, date: '2027-01-01', figures: [] });
    expect(again).toContain('Words.');
    expect(again).toContain('2027-01-01');
    expect(again.match(/2026-11-24/g)).toHaveLength(1);
    expect(again).toContain('## 50,000 notes');
    expect(putReport(page, report)).toBe(page);
  });

  it('has a bar for every figure that is asked for', () => {
    expect(new Set(bars.map(({ figure }) => figure)).size).toBe(bars.length);
  });
});
