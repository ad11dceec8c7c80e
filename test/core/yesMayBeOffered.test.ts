import { describe, expect, test } from 'vitest';
import { afterAct } from '../../src/core/afterAct.ts';
import { startOfErrand, type ErrandState } from '../../src/core/errandState.ts';
import { yesMayBeOffered } from '../../src/core/yesMayBeOffered.ts';
import { requestPlan, sentences } from './somePlan.ts';

const { screens, questions } = requestPlan.walk;

/** At the answers, with every screen shown and every question passed. */
const ready: ErrandState = {
  ...startOfErrand(requestPlan),
  place: { at: 'decision' },
  shown: screens.map((screen) => screen.id),
  passed: questions.map((question) => question.id),
};

/** Neither offered, nor taken when tapped, nor kept were it already said back. */
function expectNoYes(state: ErrandState): void {
  expect(yesMayBeOffered(requestPlan, state)).toBe(false);
  expect(afterAct(requestPlan, state, { do: 'choose', answer: 'yes' })).toBeNull();
  const saidBack: ErrandState = { ...state, place: { at: 'saidBack', answer: 'yes', from: { at: 'decision' } } };
  expect(afterAct(requestPlan, saidBack, { do: 'keep' })).toBeNull();
}

describe('a yes', () => {
  test('may be offered when all was shown and told back', () => {
    expect(yesMayBeOffered(requestPlan, ready)).toBe(true);
    expect(afterAct(requestPlan, ready, { do: 'choose', answer: 'yes' })?.place).toMatchObject({ at: 'saidBack', answer: 'yes' });
  });

  test.each(screens.filter((screen) => screen.keyIdea !== null).map((screen) => screen.id))('may not without the idea of "%s"', (id) => {
    expectNoYes({ ...ready, shown: ready.shown.filter((shown) => shown !== id) });
  });

  test.each(questions.map((question) => question.id))('may not without the question "%s"', (id) => {
    expectNoYes({ ...ready, passed: ready.passed.filter((passed) => passed !== id) });
  });

  test('may not to a page with every sentence taken out', () => {
    expectNoYes({ ...ready, struck: sentences.map((sentence) => sentence.id) });
    expect(yesMayBeOffered(requestPlan, { ...ready, struck: sentences.slice(1).map((sentence) => sentence.id) })).toBe(true);
  });

  test('asks nothing of a screen that carries no idea', () => {
    expect(yesMayBeOffered(requestPlan, { ...ready, shown: ready.shown.filter((id) => id !== 'extra') })).toBe(true);
  });
});
