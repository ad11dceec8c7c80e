import { expect, test } from 'vitest';
import { asId, type SentenceId } from '../../../../src/core/Id.ts';
import type { Section, Sentence } from '../../../../src/core/Summary.ts';
import { withMoved, withSentence } from '../../../../src/ui/clinician/summary/sentenceOrder.ts';

const sentence = (n: number, section: Section): Sentence => ({ id: asId<SentenceId>(n.toString(16).padStart(32, '0')), section, text: '', rendering: '' });
const page = [sentence(1, 'sessions'), sentence(2, 'plan'), sentence(3, 'plan')];
const order = (sentences: readonly Sentence[]) => sentences.map((each) => Number.parseInt(each.id, 16));

test('a new sentence comes after its section, or where its section would be', () => {
  expect(order(withSentence(page, sentence(4, 'sessions')))).toEqual([1, 4, 2, 3]);
  expect(order(withSentence(page, sentence(4, 'dailyLife')))).toEqual([1, 4, 2, 3]);
  expect(order(withSentence(page, sentence(4, 'other')))).toEqual([1, 2, 3, 4]);
  expect(order(withSentence([], sentence(4, 'plan')))).toEqual([4]);
});

test('a sentence moves one place, and not past an end', () => {
  expect(order(withMoved(page, sentence(2, 'plan').id, -1))).toEqual([2, 1, 3]);
  expect(order(withMoved(page, sentence(2, 'plan').id, 1))).toEqual([1, 3, 2]);
  expect(withMoved(page, sentence(3, 'plan').id, 1)).toBe(page);
  expect(withMoved(page, sentence(1, 'plan').id, -1)).toBe(page);
  expect(withMoved(page, sentence(9, 'plan').id, 1)).toBe(page);
});
