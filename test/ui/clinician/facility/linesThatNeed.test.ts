import { expect, test } from 'vitest';
import type { Facility } from '../../../../src/core/Facility.ts';
import { emptyFacility } from '../../../../src/core/Facility.ts';
import { en } from '../../../../src/packs/walkthroughs/en.ts';
import { fillCard } from '../../../../src/packs/walkthroughs/fillCard.ts';
import { fillWalkthrough } from '../../../../src/packs/walkthroughs/fillWalkthrough.ts';
import { insteadOf, linesThatNeed } from '../../../../src/ui/clinician/facility/linesThatNeed.ts';
import { isWholeFacility } from '../../../../src/ui/clinician/facility/isWholeFacility.ts';
import { everyFacts } from '../../../packs/walkthroughs/someFacts.ts';

const stand = { noCostConfirmed: 'noCostConfirmed', office: 'office', independent: 'independent' } as const;

test('each age has its own line about what a no costs', () => {
  const lines = linesThatNeed(en, 'noCostConfirmed');
  expect(new Set(lines.map(({ band }) => band))).toEqual(new Set(['A', 'B', 'C']));
  expect(lines.map(({ words }) => words)).toContain('You will not lose food, calls, play time, or our talks.');
  expect(linesThatNeed(en, 'noCostUnconfirmed').map(({ words }) => words)).toContain('What do I do if you say no?');
});

test('the line about ICE and the court is heard by those of 14 and over, and only where it is true', () => {
  const [line, ...more] = linesThatNeed(en, 'independent');
  expect(more).toEqual([]);
  expect(line).toEqual({ band: 'C', words: 'I do not work for ICE or for the court, and I am not your lawyer.' });
  expect(linesThatNeed(en, 'independent', 'request')).toEqual([]);
});

test.each(Object.keys(stand) as (keyof typeof stand)[])('what is shown to hang on %s is what children hear, and nothing of it where it does not stand', (need) => {
  for (const facts of everyFacts) {
    const stands = need === 'office' ? facts.office !== '' : need === 'independent' ? facts.independent : facts.noCostConfirmed;
    for (const of of [need, insteadOf[need]]) {
      for (const { band, words } of linesThatNeed(en, of)) {
        const told = JSON.stringify([
          fillWalkthrough(en, band, 'notice', facts), fillWalkthrough(en, band, 'request', facts), fillCard(en, band, 'atStart', facts), fillCard(en, band, 'beforeForm', facts),
        ]);
        const line = JSON.stringify(words.replace('{OFFICE}', facts.office)).slice(1, -1);
        const isHeard = stands === (of === need);
        // What is heard in its place may be part of another sentence too: only that it is heard is asked of it.
        if (isHeard || of === need) expect(told.includes(line), `${band} ${words}`).toBe(isHeard);
      }
    }
  }
});

test('a page that begins to say something says all of it; what is not known may stay so', () => {
  expect(isWholeFacility(emptyFacility)).toBe(true);
  const parts: readonly Partial<Facility>[] = [
    { noCost: { confirmed: true, by: 'Ana', on: '' } }, { counsel: { signed: true, by: ' ', on: '2026-11-01' } }, { licensing: { status: 'licensed', by: '' } },
  ];
  for (const part of parts) expect(isWholeFacility({ ...emptyFacility, ...part })).toBe(false);
  expect(isWholeFacility({ ...emptyFacility, licensing: { status: 'suspended' }, counsel: { signed: true, by: 'Ana', on: '2026-11-01' } })).toBe(true);
});
