import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyTaps, type CopyAsked, type CopyTap } from '../../src/core/CopyAsked.ts';
import type { ChildAct, ErrandPlan } from '../../src/core/Errand.ts';
import { replayActs, replayAsFarAs } from '../../src/core/afterAct.ts';
import { stepOf } from '../../src/core/stepOf.ts';
import { requestPlan } from './somePlan.ts';

const card = (name: string) => ({ label: `${name}.`, picture: 'your-copy', saidBack: `You said ${name}.` });
const copy: CopyAsked = {
  text: 'A copy?', paper: card('paper'), keep: card('keep'), none: card('none'), where: 'Where?', safe: card('safe'), notSafe: card('notSafe'),
};
const plan: ErrandPlan = { ...requestPlan, copy };
const next: ChildAct = { do: 'next' };
const walked = plan.walk.questions.reduce<ChildAct[]>((acts, asked) => [
  ...acts, { do: 'told' }, { do: 'option', option: asked.options.find((each) => each.right === true || each.own === true)!.id }, next,
], plan.walk.screens.map(() => next));
const saidYes: readonly ChildAct[] = [...walked, { do: 'choose', answer: 'yes' }, { do: 'keep' }];
const tap = (choice: CopyTap): ChildAct => ({ do: 'copy', choice });
const yes = { type: 'answered', answer: 'yes', day: null };

const after = (...acts: readonly ChildAct[]) => {
  const state = replayActs(plan, [...saidYes, ...acts]);
  if (!state) throw new Error('an act was not possible');
  return state;
};
const shown = (...acts: readonly ChildAct[]) => stepOf(plan, after(...acts)).show;

describe('her copy', () => {
  it('is asked after a yes, which stands already', () => {
    expect(after()).toMatchObject({ place: { at: 'copy', part: 'ask' }, copy: null, outcome: yes });
    expect(shown()).toEqual({ type: 'copy', text: 'A copy?', cards: ['paper', 'keep', 'none'].map((id) => ({ id, text: `${id}.`, picture: 'your-copy' })) });
  });

  it('is asked after no other answer, and not of a plan of before', () => {
    for (const answer of ['no', 'unsure', 'stop']) {
      expect(replayActs(plan, [...walked, { do: 'choose', answer }, { do: 'keep' }])?.place).toEqual({ at: 'ended' });
    }
    expect(replayActs(requestPlan, saidYes)).toMatchObject({ place: { at: 'ended' }, copy: null, outcome: yes });
  });

  it.each(['keep', 'none'] as const)('%s counts at once, is said, and ends', (wish) => {
    expect(shown(tap(wish))).toMatchObject({ type: 'reply', text: `You said ${wish}.` });
    expect(after(tap(wish))).toMatchObject({ copy: wish });
    expect(after(tap(wish), next)).toMatchObject({ place: { at: 'ended' }, copy: wish, outcome: yes });
    expect(shown(tap(wish), next)).toMatchObject({ type: 'ended', text: 'You said yes.' });
  });

  it('on paper asks first where it would be', () => {
    expect(after(tap('paper'))).toMatchObject({ place: { at: 'copy', part: 'where' }, copy: null });
    expect(shown(tap('paper'))).toMatchObject({ type: 'copy', text: 'Where?', cards: [{ id: 'safe' }, { id: 'notSafe' }] });
    expect(after(tap('paper'), tap('safe'), next)).toMatchObject({ copy: 'paper', place: { at: 'ended' }, outcome: yes });
    expect(after(tap('paper'), tap('notSafe'), next)).toMatchObject({ copy: 'keep' });
  });

  it('takes no card that is not before her', () => {
    expect(replayActs(plan, [...saidYes, tap('safe')])).toBeNull();
    expect(replayActs(plan, [...saidYes, tap('paper'), tap('none')])).toBeNull();
    expect(replayActs(plan, [...walked, tap('keep')])).toBeNull();
  });

  it('goes back within the question, and never behind her yes', () => {
    const back: ChildAct = { do: 'back' };
    expect(after(back)).toMatchObject({ place: { at: 'copy', part: 'ask' }, outcome: yes });
    expect(after(tap('paper'), back)).toMatchObject({ place: { at: 'copy', part: 'ask' } });
    expect(after(tap('keep'), back)).toMatchObject({ place: { at: 'copy', part: 'ask' }, copy: null, outcome: yes });
  });

  it('is left unanswered by a skip', () => {
    expect(after({ do: 'skip' })).toMatchObject({ place: { at: 'ended' }, copy: null, outcome: yes });
    expect(after(tap('paper'), { do: 'skip' })).toMatchObject({ place: { at: 'ended' }, copy: null });
  });

  it('is ended by a Stop, also from the page for asking', () => {
    expect(after({ do: 'stop' })).toMatchObject({ place: { at: 'ended' }, copy: null, outcome: yes });
    expect(after(tap('keep'), { do: 'ask' }, { do: 'stop' })).toMatchObject({ place: { at: 'ended' }, copy: 'keep', outcome: yes });
  });
});

it('whatever she does about her copy, and however much of it is lost, her yes stands', () => {
  const acts = fc.oneof(
    fc.constantFrom(...copyTaps).map(tap),
    fc.constantFrom<ChildAct>(next, { do: 'back' }, { do: 'skip' }, { do: 'ask' }, { do: 'goOn' }, { do: 'stop' }, { do: 'change' }, { do: 'keep' }),
  );
  fc.assert(fc.property(fc.array(acts, { maxLength: 20 }), (did) => {
    for (let count = 0; count <= did.length; count += 1) {
      const state = replayAsFarAs(plan, [...saidYes, ...did.slice(0, count)]);
      expect(state.outcome).toEqual(yes);
      expect(state.copy === null || ['paper', 'keep', 'none'].includes(state.copy)).toBe(true);
    }
  }), { numRuns: 500 });
});
