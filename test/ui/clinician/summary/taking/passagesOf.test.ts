import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestSentence, passagesOf } from '../../../../../src/ui/clinician/summary/taking/passagesOf.ts';

test('a form’s headings go, and its plan is a plan', () => {
  expect(passagesOf('Data: Sleeps better.\n\nAssessment:\nSteady.\n\nPlan: Bedtime steps.\nReview in May.')).toEqual([
    { text: 'Sleeps better.', section: 'progress' },
    { text: 'Steady.', section: 'progress' },
    { text: 'Bedtime steps.', section: 'plan' },
    { text: 'Review in May.', section: 'plan' },
  ]);
});

test('the headings of a Spanish page go too', () => {
  expect(passagesOf('Meta: Dormir mejor.\n\nIntervención: Respiración.\n\nPlan: Seguir.')).toEqual([
    { text: 'Dormir mejor.', section: 'plan' }, { text: 'Respiración.', section: 'progress' }, { text: 'Seguir.', section: 'plan' },
  ]);
});

test('nothing of a note is lost, and no piece is too long for a sentence', () => {
  const note = fc.array(fc.stringMatching(/^[a-z]{1,700}$/), { maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(fc.property(note, (text) => {
    const pieces = passagesOf(text).map((each) => each.text);
    expect(pieces.every((piece) => piece.length > 0 && piece.length <= longestSentence)).toBe(true);
    expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }));
});
