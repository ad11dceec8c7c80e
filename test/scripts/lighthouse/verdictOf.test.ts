import { expect, test } from 'vitest';
import { foundBy, type LighthouseRun } from '../../../scripts/lighthouse/LighthouseRun.ts';
import { bars, lighthousePage, verdictOf } from '../../../scripts/lighthouse/verdictOf.ts';

const good: LighthouseRun = {
  lighthouse: '13.5.0', chromium: '156', performance: 95, accessibility: 100, bestPractices: 100, bestPracticesWithProof: 96, firstPaint: 900, largestPaint: 2000, blocked: 20, shift: 0, failed: [],
};
const verdict = (...runs: readonly LighthouseRun[]) => verdictOf(runs, '2026-11-29', 'a machine');

test('one run short of a hundred is a fault, and names what failed once', () => {
  const short = { ...good, accessibility: 97, failed: ['accessibility: color-contrast (Colours)'] };
  expect(verdict(good, good, good).faults).toEqual([]);
  expect(verdict(good, short, short).faults).toEqual(['run 2: accessibility 97 of 100', 'run 3: accessibility 97 of 100', 'accessibility: color-contrast (Colours)']);
});

test('performance is the median, whatever one slow run says; no run is a fault', () => {
  const slow = { ...good, performance: 10 };
  expect(verdict(good, slow, good).performance).toBe(95);
  expect(verdict(good, slow, slow).faults).toEqual([`performance 10, the median of 3, of ${bars.performance}`]);
  expect(verdict().faults).toContain('no run');
});

test('the page says median, least and most of each', () => {
  expect(lighthousePage(verdict(good, { ...good, performance: 91 }, { ...good, performance: 99 }))).toContain(`| performance | 95 | 91 | 99 | ≥ ${bars.performance} |`);
});

test('a report is read, and one of a page that could not be looked at is refused', () => {
  const audit = (score: number | null) => ({ title: 'A title', score, scoreDisplayMode: 'binary', numericValue: 5 });
  const category = { score: 0.5, auditRefs: [{ id: 'a', weight: 1 }, { id: 'b', weight: 1 }, { id: 'c', weight: 0 }, { id: 'd', weight: 1 }] };
  const report = {
    lighthouseVersion: '13.5.0', environment: { hostUserAgent: 'HeadlessChrome/156.0.1 Safari' },
    categories: { performance: { score: 0.915, auditRefs: [] }, accessibility: category, 'best-practices': { score: 1, auditRefs: [{ id: 'b', weight: 3 }, { id: 'errors-in-console', weight: 1 }] } },
    audits: { a: audit(0), b: audit(1), c: audit(0), d: audit(null), 'errors-in-console': audit(1), 'first-contentful-paint': audit(1) },
  };
  expect(foundBy(report)).toMatchObject({ chromium: '156.0.1', performance: 92, accessibility: 50, bestPractices: 100, bestPracticesWithProof: 75, firstPaint: 5, failed: ['accessibility: a (A title)'] });
  expect(() => foundBy({ ...report, runtimeError: { message: 'no page' } })).toThrow('no page');
});
