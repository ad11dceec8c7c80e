import { describe, expect, it } from 'vitest';
import type { ChildAct, ErrandPlan } from '../../src/core/Errand.ts';
import { replayActs } from '../../src/core/afterAct.ts';
import { startOfErrand } from '../../src/core/errandState.ts';
import type { Step } from '../../src/core/Step.ts';
import { stepOf } from '../../src/core/stepOf.ts';
import { requestPlan, sentences } from './somePlan.ts';

const next: ChildAct = { do: 'next' };
const stories: ChildAct[] = requestPlan.walk.screens.map(() => next);
const passed: ChildAct[] = requestPlan.walk.questions.flatMap((asked): ChildAct[] => [
  { do: 'told' }, { do: 'option', option: asked.options.find((each) => each.right === true || each.own === true)!.id }, next,
]);

function step(...acts: readonly ChildAct[]): Step {
  const state = replayActs(requestPlan, acts);
  if (!state) throw new Error('an act was not possible');
  return stepOf(requestPlan, state);
}

describe('stepOf', () => {
  it('begins with the first story, no summary and the first stone', () => {
    expect(step()).toMatchObject({ stones: { here: 0, count: 12 }, show: { type: 'story', id: 'who', summary: null, again: false } });
  });

  it('shows the summary as she hears it, with the original beside it', () => {
    const show = step(next, { do: 'strike', sentence: sentences[1]!.id }).show;
    expect(show).toMatchObject({
      type: 'story', summaryLanguage: 'en',
      summary: [
        { rendering: 'Said 1.', original: 'Sentence 1.', on: true },
        { rendering: 'Said 2.', on: false },
        { on: true },
      ],
    });
  });

  it('shows the original where no rendering was needed', () => {
    const plain: ErrandPlan = { ...requestPlan, offer: { ...requestPlan.offer, sentences: sentences.map((each) => ({ ...each, rendering: '' })) } };
    const state = replayActs(plain, [next])!;
    expect(stepOf(plain, state).show).toMatchObject({ summary: [{ rendering: 'Sentence 1.' }, {}, {}] });
  });

  it('asks openly before it shows anything to tap', () => {
    expect(step(...stories).show.type).toBe('openQuestion');
    expect(step(...stories, { do: 'told' }).show.type).toBe('options');
  });

  it('tells a teach-back from the question whether it is her own choice', () => {
    expect(step(...stories, { do: 'told' }).show).toMatchObject({ teachBack: true });
    expect(step(...stories, ...passed.slice(0, -2)).show).toMatchObject({ type: 'options', teachBack: false });
    expect(step(...stories, ...passed.slice(0, -1)).show).toMatchObject({ type: 'reply', teachBack: false });
  });

  it('answers a card that does not fit beside the picture of the one that does, and her own choice beside its own', () => {
    const drawn: ErrandPlan = { ...requestPlan, walk: { ...requestPlan.walk, questions: requestPlan.walk.questions.map((each) => ({ ...each, options: each.options.map((option) => ({ ...option, picture: option.id })) })) } };
    const replyTo = (option: string, before: readonly ChildAct[]) => stepOf(drawn, replayActs(drawn, [...stories, ...before, { do: 'told' }, { do: 'option', option }])!).show;
    expect(replyTo('send-right', [])).toMatchObject({ type: 'reply', picture: 'send-right' });
    expect(replyTo('send-wrong', [])).toMatchObject({ type: 'reply', picture: 'send-right' });
    expect(replyTo('own-told', passed.slice(0, -3))).toMatchObject({ type: 'reply', picture: 'own-told' });
  });

  it('orders the options anew in each round, and shows no mark', () => {
    const ids = (show: Step['show']) => (show.type === 'options' ? show.options.map((each) => each.id) : null);
    expect(ids(step(...stories, { do: 'told' }).show)).toEqual(['send-wrong', 'send-right', 'send-worse']);
    const again = step(...stories, { do: 'told' }, { do: 'option', option: 'send-wrong' }, next, next, { do: 'told' }).show;
    expect(ids(again)).toEqual(['send-worse', 'send-wrong', 'send-right']);
    expect(JSON.stringify(again)).not.toMatch(/right"\s*:|own"\s*:/);
  });

  it('tells the story again with another picture', () => {
    const shown = step(...stories, { do: 'told' }, { do: 'option', option: 'send-wrong' }, next).show;
    expect(shown).toMatchObject({ type: 'story', id: 'what', again: true, picture: 'two-doors' });
  });

  it('offers all five answers in the drawn order, and no yes when nothing is left', () => {
    const all = step(...stories, ...passed).show;
    expect(all).toMatchObject({ type: 'decision', answers: [{ id: 'no' }, { id: 'yes' }, { id: 'later' }, { id: 'unsure' }, { id: 'stop' }] });
    const strikes = sentences.map((each): ChildAct => ({ do: 'strike', sentence: each.id }));
    const none = step(next, ...strikes, ...stories.slice(1), ...passed).show;
    expect(none).toMatchObject({ type: 'decision', answers: [{ id: 'no' }, { id: 'later' }, { id: 'unsure' }, { id: 'stop' }] });
  });

  it('says an answer back, and ends with it', () => {
    expect(step(...stories, ...passed, { do: 'choose', answer: 'no' }).show).toMatchObject({ type: 'saidBack', text: 'You said no.' });
    expect(step(...stories, ...passed, { do: 'choose', answer: 'no' }, { do: 'keep' }).show).toMatchObject({ type: 'ended', text: 'You said no.' });
    expect(step(...stories, ...passed, { do: 'choose', answer: 'later' }, { do: 'keep' }).show).toMatchObject({ type: 'day' });
  });

  it('lays the asking page over any place', () => {
    expect(step(...stories, { do: 'ask' }).show).toEqual({ type: 'asking' });
    expect(step(...stories, { do: 'ask' }, { do: 'goOn' }).show.type).toBe('openQuestion');
  });

  it('ends kindly when we explained badly and when it was not her choice', () => {
    const state = { ...startOfErrand(requestPlan), place: { at: 'ended' as const } };
    expect(stepOf(requestPlan, { ...state, outcome: { type: 'missed', question: 'sayNo' } }).show).toMatchObject({ text: 'word endMissed' });
    expect(stepOf(requestPlan, { ...state, outcome: { type: 'coerced' } }).show).toMatchObject({ text: 'word endCoerced' });
  });
});
