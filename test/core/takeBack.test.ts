import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildAct } from '../../src/core/Errand.ts';
import { afterAct, replayActs, replayAsFarAs } from '../../src/core/afterAct.ts';
import { startOfErrand } from '../../src/core/errandState.ts';
import { stepOf } from '../../src/core/stepOf.ts';
import { noticePlan, requestPlan, whoSawPlan } from './somePlan.ts';

const next: ChildAct = { do: 'next' };
const [waits, went] = whoSawPlan.takeBacks.map(({ consent }) => consent);
const twoTaps: readonly ChildAct[] = [{ do: 'takeBack' }, { do: 'keep' }];

function after(...acts: readonly ChildAct[]) {
  const state = replayActs(whoSawPlan, acts);
  if (!state) throw new Error('an act was not possible');
  return state;
}
const shown = (...acts: readonly ChildAct[]) => stepOf(whoSawPlan, after(...acts)).show;

/** Whatever a child may tap there, and what she may not. */
const anyAct = fc.constantFrom<ChildAct>(
  next, next, next, { do: 'back' }, { do: 'skip' }, { do: 'ask' }, { do: 'goOn' }, { do: 'hearAgain' }, { do: 'takeBack' }, { do: 'takeBack' }, { do: 'keep' },
  { do: 'keep' }, { do: 'change' }, { do: 'stop' }, { do: 'told' }, { do: 'choose', answer: 'yes' }, { do: 'choose', answer: 'stop' },
);

describe('who saw what', () => {
  it('goes page by page to its end, asks nothing and takes nothing back by itself', () => {
    expect(after(next, next, next, next)).toMatchObject({ place: { at: 'screen', index: 4 }, takenBack: [], outcome: null });
    expect(after(next, next, next, next, next)).toMatchObject({ place: { at: 'ended' }, takenBack: [], outcome: { type: 'seen' } });
    expect(shown(next, next, next, next, next)).toMatchObject({ type: 'ended', text: 'word endNotice' });
    expect(stepOf(whoSawPlan, after(next)).stones).toEqual({ count: 5, here: 1 });
  });

  it('offers one tap where a yes can be taken back, and none elsewhere', () => {
    expect([[], [next], [next, next], [next, next, next]].map((acts) => shown(...acts))).toMatchObject([
      { id: 'opening' }, { id: 'waits', takeBack: 'Take it back' }, { id: 'went', takeBack: 'No more' }, { id: 'ended' },
    ]);
    expect(shown()).not.toHaveProperty('takeBack');
    expect(replayActs(whoSawPlan, [{ do: 'takeBack' }])).toBeNull();
  });

  it('says it back, and counts it with the second tap', () => {
    expect(shown(next, { do: 'takeBack' })).toEqual({ type: 'saidBack', answer: { id: 'takeBack', text: 'Take it back', picture: 'answer-no' }, others: [], text: 'Take it back?' });
    expect(after(next, { do: 'takeBack' })).toMatchObject({ takenBack: [] });
    expect(after(next, { do: 'takeBack' }, { do: 'change' })).toMatchObject({ takenBack: [], place: { at: 'screen', index: 1 } });
    expect(after(next, ...twoTaps)).toMatchObject({ takenBack: [waits], place: { at: 'screen', index: 1 } });
    expect(after(next, ...twoTaps, next, ...twoTaps)).toMatchObject({ takenBack: [waits, went] });
  });

  it('shows what came of it on the same page, whenever she is there again', () => {
    const over = { id: 'waits', title: 'You said stop', sentences: ['It does not go.'], picture: 'page-home' };
    expect(shown(next, ...twoTaps)).toMatchObject(over);
    expect(shown(next, ...twoTaps)).not.toHaveProperty('takeBack');
    expect(shown(next, ...twoTaps, next, { do: 'back' })).toMatchObject(over);
    expect(replayActs(whoSawPlan, [next, ...twoTaps, { do: 'takeBack' }])).toBeNull();
  });

  it('ends kindly with Stop, which takes back nothing that was not kept', () => {
    expect(after(next, { do: 'takeBack' }, { do: 'stop' }, { do: 'keep' })).toMatchObject({ takenBack: [], place: { at: 'ended' }, outcome: { answer: 'stop' } });
    expect(after(next, ...twoTaps, { do: 'stop' }, { do: 'keep' })).toMatchObject({ takenBack: [waits], place: { at: 'ended' } });
    expect(shown({ do: 'stop' }, { do: 'keep' })).toMatchObject({ type: 'ended', text: 'You said stop.' });
  });

  it('is skipped through without an answer', () => {
    const skip: ChildAct = { do: 'skip' };
    expect(after(skip, skip, skip, skip, skip)).toMatchObject({ place: { at: 'ended' }, takenBack: [], shown: [], outcome: { type: 'seen' } });
    expect(after(next, { do: 'takeBack' }, skip)).toMatchObject({ takenBack: [], place: { at: 'screen', index: 1 } });
  });
});

describe('in any walk', () => {
  it('a yes is taken back exactly where it was tapped and then kept, and nothing undoes that', () => {
    fc.assert(fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
      let state = startOfErrand(whoSawPlan);
      for (const act of acts) {
        const following = afterAct(whoSawPlan, state, act);
        if (following === null) continue;
        const kept = act.do === 'keep' && state.place.at === 'saidBack' && state.place.answer === 'takeBack';
        expect(following.takenBack.length).toBe(state.takenBack.length + (kept ? 1 : 0));
        expect(following.takenBack.slice(0, state.takenBack.length)).toEqual(state.takenBack);
        expect(new Set(following.takenBack).size).toBe(following.takenBack.length);
        state = following;
      }
    }), { numRuns: 500 });
  });

  it('nothing is ever a yes', () => {
    fc.assert(fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
      const state = replayAsFarAs(whoSawPlan, acts);
      expect(state.outcome === null || state.outcome.type === 'seen' || (state.outcome.type === 'answered' && state.outcome.answer === 'stop')).toBe(true);
    }), { numRuns: 500 });
  });

  it('of another errand nothing can be taken back', () => {
    for (const plan of [requestPlan, noticePlan]) {
      fc.assert(fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
        const state = replayAsFarAs(plan, acts);
        expect(state.takenBack).toEqual([]);
        expect(afterAct(plan, state, { do: 'takeBack' })).toBeNull();
      }));
    }
  });
});

it('a walk with an act that was not possible counts as far as it went', () => {
  const walk = [next, ...twoTaps, { do: 'told' }, next, ...twoTaps] as const;
  expect(replayActs(whoSawPlan, walk)).toBeNull();
  expect(replayAsFarAs(whoSawPlan, walk)).toEqual(after(next, ...twoTaps));
});
