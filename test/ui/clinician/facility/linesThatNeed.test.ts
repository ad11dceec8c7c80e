import { expect, test } from 'vitest';
import { en } from '../../../../src/packs/walkthroughs/en.ts';
import { linesThatNeed } from '../../../../src/ui/clinician/facility/linesThatNeed.ts';

test('each age has its own line about what a no costs', () => {
  const lines = linesThatNeed(en, 'noCostConfirmed');
  expect(new Set(lines.map(({ band }) => band))).toEqual(new Set(['A', 'B', 'C']));
  expect(lines.map(({ words }) => words)).toContain('You will not lose food, calls, play time, or our talks.');
});

test('what is said where a fact does not stand is not among them', () => {
  expect(linesThatNeed(en, 'independent').map(({ words }) => words).join(' ')).toContain('ICE');
  expect(linesThatNeed(en, 'noCostConfirmed').map(({ words }) => words)).not.toContain('I will not be mad.');
});
