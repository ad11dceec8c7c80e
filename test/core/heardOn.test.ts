import { expect, it } from 'vitest';
import { replayActs } from '../../src/core/afterAct.ts';
import { heardOn } from '../../src/core/heardOn.ts';
import { stepOf } from '../../src/core/stepOf.ts';
import { requestPlan, sentences } from '../core/somePlan.ts';

/** What a voice of the tablet is given to say of each sentence of the summary. */
function linesIn(heardLanguage: string | undefined): readonly (readonly string[])[] {
  const { heardLanguage: _, ...plain } = requestPlan.offer;
  const plan = { ...requestPlan, offer: heardLanguage === undefined ? plain : { ...plain, heardLanguage } };
  const heard = heardOn(stepOf(plan, replayActs(plan, [{ do: 'next' }])!));
  return sentences.map(({ id }) => heard.find(({ name }) => name === id)?.lines ?? []);
}

it('has a voice read renderings in the language of the walk, and those of an older plan, which does not tell', () => {
  const said = sentences.map(({ rendering }) => [rendering]);
  expect(linesIn('en')).toEqual(said);
  expect(linesIn('en-US')).toEqual(said);
  expect(linesIn(undefined)).toEqual(said);
});

it('has no voice of one language read another: the grown-up does, or a recording is heard', () => {
  expect(linesIn('mam')).toEqual(sentences.map(() => []));
});
