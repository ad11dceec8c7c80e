import { expect, it } from 'vitest';
import type { SentenceId } from '../../src/core/Id.ts';
import type { StepSentence } from '../../src/core/Step.ts';
import type { Section } from '../../src/core/Summary.ts';
import { partsOf } from '../../src/core/partsOf.ts';
import { id } from './somePlan.ts';

const sentence = (n: number, section: Section, on = true): StepSentence => ({ id: id<SentenceId>(n), section, rendering: `Said ${n}.`, original: `Sentence ${n}.`, on, spoken: false, language: 'en' });

it('keeps the order she hears, which is the order that is signed', () => {
  const summary = [sentence(1, 'plan'), sentence(2, 'symptoms'), sentence(3, 'symptoms'), sentence(4, 'plan')];
  expect(partsOf(summary).flatMap(({ sentences }) => sentences)).toEqual(summary);
  expect(partsOf(summary).map(({ section, sentences }) => [section, sentences.length])).toEqual([['plan', 1], ['symptoms', 2], ['plan', 1]]);
});

it('gives a section of several sentences one switch, at its first place, and one of a single sentence none', () => {
  const summary = [sentence(1, 'plan', false), sentence(2, 'symptoms'), sentence(3, 'sessions', false), sentence(4, 'sessions', false), sentence(5, 'plan')];
  expect(partsOf(summary).map(({ whole }) => whole)).toEqual([{ on: true }, null, { on: false }, null]);
});

it('has no parts where there is no summary', () => {
  expect(partsOf([])).toEqual([]);
});
