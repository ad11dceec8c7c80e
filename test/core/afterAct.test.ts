import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterDays, type ChildAct, type ErrandPlan } from '../../src/core/Errand.ts';
import { afterAct, replayActs } from '../../src/core/afterAct.ts';
import { startOfErrand, type ErrandState } from '../../src/core/errandState.ts';
import { somethingIsLeft, yesMayBeOffered } from '../../src/core/yesMayBeOffered.ts';
import type { SentenceId } from '../../src/core/Id.ts';
import { id, noticePlan, requestPlan, sentences } from './somePlan.ts';

const next: ChildAct = { do: 'next' };
const stories = (plan: ErrandPlan): ChildAct[] => plan.walk.screens.map(() => next);
const rightly = (plan: ErrandPlan): ChildAct[] => plan.walk.questions.flatMap((asked): ChildAct[] => [
  { do: 'told' },
  { do: 'option', option: asked.options.find((each) => each.right === true || each.own === true)!.id },
  next,
]);
const walked = (plan: ErrandPlan): ChildAct[] => [...stories(plan), ...rightly(plan)];
const answer = (code: string): ChildAct[] => [{ do: 'choose', answer: code }, { do: 'keep' }];
const wrong = (name: string): ChildAct[] => [{ do: 'told' }, { do: 'option', option: `${name}-wrong` }, next];

function after(plan: ErrandPlan, ...acts: readonly ChildAct[]): ErrandState {
  const state = replayActs(plan, acts);
  if (!state) throw new Error('an act was not possible');
  return state;
}

describe('a request', () => {
  it.each(['yes', 'no', 'unsure', 'stop'])('ends with %s once it was said back and kept', (code) => {
    const state = after(requestPlan, ...walked(requestPlan), ...answer(code));
    expect(state.outcome).toEqual({ type: 'answered', answer: code, day: null });
    expect(state.place).toEqual({ at: 'ended' });
  });

  it.each(laterDays)('asks for a day after later: %s', (day) => {
    const later = after(requestPlan, ...walked(requestPlan), ...answer('later'));
    expect(later.place).toEqual({ at: 'day' });
    expect(after(requestPlan, ...walked(requestPlan), ...answer('later'), { do: 'pickDay', day }).outcome).toEqual({ type: 'answered', answer: 'later', day });
  });

  it('counts no answer before it is kept', () => {
    expect(after(requestPlan, ...walked(requestPlan), { do: 'choose', answer: 'yes' }).outcome).toBeNull();
    expect(after(requestPlan, ...walked(requestPlan), { do: 'choose', answer: 'yes' }, { do: 'change' }).place).toEqual({ at: 'decision' });
  });

  it('has no answer before the teach-back', () => {
    expect(replayActs(requestPlan, [...stories(requestPlan), { do: 'choose', answer: 'yes' }])).toBeNull();
    expect(replayActs(requestPlan, [...stories(requestPlan), { do: 'option', option: 'send-right' }])).toBeNull();
  });

  it('lets her stop from anywhere, said back first', () => {
    for (const before of [[], stories(requestPlan), walked(requestPlan), [{ do: 'ask' }] satisfies ChildAct[]]) {
      const stopped = after(requestPlan, ...before, { do: 'stop' });
      expect(stopped.outcome).toBeNull();
      expect(after(requestPlan, ...before, { do: 'stop' }, { do: 'keep' }).outcome).toEqual({ type: 'answered', answer: 'stop', day: null });
      expect(after(requestPlan, ...before, { do: 'stop' }, { do: 'change' }).outcome).toBeNull();
    }
  });

  it('takes stop over another answer that was being said back', () => {
    const state = after(requestPlan, ...walked(requestPlan), { do: 'choose', answer: 'yes' }, { do: 'stop' }, { do: 'keep' });
    expect(state.outcome).toMatchObject({ answer: 'stop' });
  });

  it('brings a skipped key idea again before the questions', () => {
    const skipped = after(requestPlan, { do: 'skip' }, ...stories(requestPlan).slice(1));
    expect(skipped.place).toEqual({ at: 'screen', index: 0, again: true });
    expect(after(requestPlan, { do: 'skip' }, ...stories(requestPlan).slice(1), { do: 'skip' }).place).toEqual({ at: 'screen', index: 0, again: true });
    expect(after(requestPlan, { do: 'skip' }, ...stories(requestPlan).slice(1), next).place).toMatchObject({ at: 'question', index: 0 });
  });

  it('lets a screen without a key idea be skipped for good', () => {
    expect(after(requestPlan, next, next, { do: 'skip' }, next, next, next, next).place).toMatchObject({ at: 'question' });
  });

  it('brings a skipped question again, after the others', () => {
    const skipped = after(requestPlan, ...stories(requestPlan), { do: 'skip' });
    expect(skipped.place).toMatchObject({ at: 'question', index: 1 });
    expect(skipped.skipped).toEqual(['send']);
  });

  it('tells the story again after a wrong tap, and ends after the second on a question about no', () => {
    const others = rightly(requestPlan).slice(0, 3);
    const once = after(requestPlan, ...stories(requestPlan), ...others, ...wrong('sayNo'));
    expect(once.place).toEqual({ at: 'replay', index: 1 });
    const twice = after(requestPlan, ...stories(requestPlan), ...others, ...wrong('sayNo'), next, ...wrong('sayNo'));
    expect(twice.outcome).toEqual({ type: 'missed', question: 'sayNo' });
  });

  it('goes on telling a question that is not about no or taking back', () => {
    const thrice = [...wrong('send'), next, ...wrong('send'), next, ...wrong('send')];
    expect(after(requestPlan, ...stories(requestPlan), ...thrice).place).toEqual({ at: 'replay', index: 0 });
  });

  it('counts a miss though she goes back before the reply is over', () => {
    const told: ChildAct[] = [...stories(requestPlan), { do: 'told' }, { do: 'option', option: 'send-wrong' }, { do: 'back' }];
    expect(after(requestPlan, ...told)).toMatchObject({ place: { at: 'reply' }, misses: { send: 1 } });
  });

  it.each(['own-told', 'own-silent'])('ends without an answer when it was not her own choice: %s', (option) => {
    const before = rightly(requestPlan).slice(0, -2);
    expect(after(requestPlan, ...stories(requestPlan), ...before, { do: 'option', option }, next).outcome).toEqual({ type: 'coerced' });
  });

  it('has ended with the tap that ended it, though its reply was never heard to the end', () => {
    const told = [...stories(requestPlan), ...rightly(requestPlan).slice(0, -2), { do: 'option', option: 'own-told' } as const];
    expect(after(requestPlan, ...told)).toMatchObject({ place: { at: 'reply' }, outcome: { type: 'coerced' } });
    const others = rightly(requestPlan).slice(0, 3);
    const missed = [...stories(requestPlan), ...others, ...wrong('sayNo'), next, ...wrong('sayNo').slice(0, -1)];
    expect(after(requestPlan, ...missed)).toMatchObject({ place: { at: 'reply' }, outcome: { type: 'missed', question: 'sayNo' } });
    for (const closed of [told, missed]) {
      expect(after(requestPlan, ...closed, { do: 'back' }).place).toMatchObject({ at: 'reply' });
      expect(after(requestPlan, ...closed, { do: 'skip' }).place).toEqual({ at: 'ended' });
      expect(after(requestPlan, ...closed, { do: 'stop' }, { do: 'change' }, next).place).toEqual({ at: 'ended' });
    }
  });

  it('takes no answer from a skip: with nowhere to go it opens the page for asking', () => {
    const decision = after(requestPlan, ...walked(requestPlan), { do: 'skip' });
    expect(decision).toMatchObject({ place: { at: 'decision' }, asking: true, outcome: null });
    const again = after(requestPlan, { do: 'skip' }, ...stories(requestPlan).slice(1), { do: 'skip' });
    expect(again).toMatchObject({ place: { at: 'screen', index: 0 }, asking: true });
    const last = [...stories(requestPlan), ...rightly(requestPlan).slice(0, -3), { do: 'skip' } as const];
    expect(after(requestPlan, ...last)).toMatchObject({ place: { at: 'question', index: 3 }, asking: true });
    expect(after(requestPlan, ...walked(requestPlan), { do: 'choose', answer: 'yes' }, { do: 'skip' }).place).toEqual({ at: 'decision' });
  });

  it('lets her change later while she picks the day, and holds it until she keeps another answer', () => {
    const day = [...walked(requestPlan), ...answer('later')];
    const later = { type: 'answered', answer: 'later', day: null };
    expect(after(requestPlan, ...day, { do: 'skip' })).toMatchObject({ place: { at: 'ended' }, outcome: later });
    expect(after(requestPlan, ...day, { do: 'back' })).toMatchObject({ place: { at: 'saidBack', answer: 'later' }, outcome: later });
    expect(after(requestPlan, ...day, { do: 'back' }, { do: 'change' }, { do: 'choose', answer: 'yes' }).outcome).toEqual(later);
    expect(after(requestPlan, ...day, { do: 'back' }, { do: 'change' }, ...answer('no')).outcome).toMatchObject({ answer: 'no' });
    expect(after(requestPlan, ...day, { do: 'stop' }, { do: 'keep' }).outcome).toMatchObject({ answer: 'stop' });
  });

  it('leaves the page for asking by any control that moves', () => {
    for (const act of [{ do: 'goOn' }, { do: 'back' }, { do: 'skip' }] satisfies ChildAct[]) {
      expect(after(requestPlan, next, { do: 'ask' }, act)).toMatchObject({ asking: false, place: { at: 'screen', index: 1 } });
    }
    expect(after(requestPlan, next, { do: 'ask' }, { do: 'ask' }).asking).toBe(true);
  });

  it('strikes and restores where the summary is shown, and only there', () => {
    const first = sentences[0]!.id;
    expect(replayActs(requestPlan, [{ do: 'strike', sentence: first }])).toBeNull();
    expect(replayActs(requestPlan, [next, { do: 'strike', sentence: id<SentenceId>(99) }])).toBeNull();
    expect(after(requestPlan, next, { do: 'strike', sentence: first }).struck).toEqual([first]);
    expect(after(requestPlan, next, { do: 'strike', sentence: first }, { do: 'restore', sentence: first }).struck).toEqual([]);
    expect(after(requestPlan, ...stories(requestPlan), ...wrong('send'), { do: 'strike', sentence: first }).struck).toEqual([first]);
  });

  it('strikes and restores a whole part with one act, whichever of its sentences were out', () => {
    const [one, two, three] = sentences.map((each) => each.id);
    const other = { ...sentences[0]!, id: id<SentenceId>(50), section: 'plan' as const };
    const plan = { ...requestPlan, offer: { ...requestPlan.offer, sentences: [...sentences, other] } };
    const strikePart: ChildAct = { do: 'strikePart', section: 'sessions' };
    expect(replayActs(plan, [strikePart])).toBeNull();
    expect(replayActs(plan, [next, { do: 'strikePart', section: 'scores' }])).toBeNull();
    expect(after(plan, next, { do: 'strike', sentence: two! }, strikePart).struck).toEqual([one, two, three]);
    expect(after(plan, next, strikePart, { do: 'restore', sentence: two! }).struck).toEqual([one, three]);
    expect(after(plan, next, { do: 'strike', sentence: other.id }, strikePart, { do: 'restorePart', section: 'sessions' }).struck).toEqual([other.id]);
  });

  it('has no yes when nothing is left to send', () => {
    const strikes = sentences.map((each): ChildAct => ({ do: 'strike', sentence: each.id }));
    const acts: ChildAct[] = [next, ...strikes, ...stories(requestPlan).slice(1), ...rightly(requestPlan)];
    expect(somethingIsLeft(requestPlan, after(requestPlan, ...acts))).toBe(false);
    expect(replayActs(requestPlan, [...acts, { do: 'choose', answer: 'yes' }])).toBeNull();
    expect(after(requestPlan, ...acts, ...answer('no')).outcome).toMatchObject({ answer: 'no' });
  });

  it('does nothing more once it ended, but tells again', () => {
    const ended = after(requestPlan, { do: 'stop' }, { do: 'keep' });
    const acts: readonly ChildAct[] = [next, { do: 'back' }, { do: 'stop' }, { do: 'keep' }, { do: 'ask' }, { do: 'pickDay', day: 'week' }];
    for (const act of acts) expect(afterAct(requestPlan, ended, act)).toBeNull();
    expect(afterAct(requestPlan, ended, { do: 'hearAgain' })).toBe(ended);
  });

  it('goes on from what was missed in an errand that broke off', () => {
    const plan = { ...requestPlan, missesBefore: { sayNo: 1 } };
    expect(startOfErrand(plan)).toMatchObject({ misses: { sayNo: 1 }, passed: [], shown: [] });
    const acts = [...stories(plan), ...rightly(plan).slice(0, 3)];
    expect(after(plan, ...acts, ...wrong('sayNo')).outcome).toEqual({ type: 'missed', question: 'sayNo' });
    expect(after(requestPlan, ...acts, ...wrong('sayNo')).outcome).toBeNull();
    expect(after(plan, ...walked(plan), ...answer('yes')).outcome).toMatchObject({ answer: 'yes' });
  });
});

describe('a notice', () => {
  it('goes on after two wrong taps and after a skipped question', () => {
    const twice = [...stories(noticePlan), ...wrong('kept'), next, ...wrong('kept')];
    expect(after(noticePlan, ...twice)).toMatchObject({ place: { at: 'decision' }, misses: { kept: 2 } });
    expect(after(noticePlan, ...stories(noticePlan), { do: 'skip' })).toMatchObject({ place: { at: 'decision' }, skipped: ['kept'] });
  });

  it('asks for no day after later', () => {
    expect(after(noticePlan, ...walked(noticePlan), ...answer('later'))).toMatchObject({ place: { at: 'ended' } });
  });
});

const acts: fc.Arbitrary<ChildAct> = fc.oneof(
  fc.constantFrom(...(['next', 'told', 'back', 'skip', 'ask', 'goOn', 'hearAgain', 'change', 'keep', 'stop'] as const)).map((name): ChildAct => ({ do: name })),
  fc.constantFrom(...requestPlan.walk.questions.flatMap((asked) => asked.options.map((each) => each.id))).map((option): ChildAct => ({ do: 'option', option })),
  fc.constantFrom('yes', 'no', 'later', 'unsure', 'stop').map((code): ChildAct => ({ do: 'choose', answer: code })),
  fc.constantFrom(...sentences).map((each): ChildAct => ({ do: 'strike', sentence: each.id })),
  fc.constantFrom('strikePart' as const, 'restorePart' as const).map((act): ChildAct => ({ do: act, section: 'sessions' })),
  fc.constantFrom(...laterDays).map((day): ChildAct => ({ do: 'pickDay', day })),
);

/** What a child does who understands and wants to come to an end. */
function forwards(plan: ErrandPlan, { place, asking }: ErrandState): ChildAct {
  if (asking) return { do: 'goOn' };
  if (place.at === 'decision') return { do: 'choose', answer: 'yes' };
  if (place.at === 'saidBack') return { do: place.answer === 'yes' ? 'keep' : 'change' };
  if (place.at !== 'question') return next;
  const asked = plan.walk.questions[place.index]!;
  const right = asked.options.find((each) => each.right === true || each.own === true)!.id;
  return place.part === 'open' ? { do: 'told' } : { do: 'option', option: right };
}

/** Wanders: null goes forwards, the rest is as it comes, and what is not possible where she is is left out. */
function wander(plan: ErrandPlan, wanted: readonly (ChildAct | null)[]): ErrandState {
  return wanted.reduce((state: ErrandState, act) => afterAct(plan, state, act ?? forwards(plan, state)) ?? state, startOfErrand(plan));
}

describe('any walk through a request', () => {
  const walks = fc.array(fc.option(acts, { freq: 2 }), { maxLength: 120, size: 'max' });

  it('comes to a yes only with every key idea shown, every question passed and something left', () => {
    let yeses = 0;
    fc.assert(fc.property(walks, (wanted) => {
      const state = wander(requestPlan, wanted);
      if (state.outcome?.type !== 'answered' || state.outcome.answer !== 'yes') return;
      yeses += 1;
      expect(yesMayBeOffered(requestPlan, state)).toBe(true);
      for (const screen of requestPlan.walk.screens) if (screen.keyIdea) expect(state.shown).toContain(screen.id);
      for (const asked of requestPlan.walk.questions) expect(state.passed).toContain(asked.id);
      expect(Math.max(state.misses['sayNo'] ?? 0, state.misses['back'] ?? 0)).toBeLessThan(2);
      expect(state.struck.length).toBeLessThan(sentences.length);
    }), { numRuns: 400 });
    expect(yeses).toBeGreaterThan(5);
  });

  it('always lets her stop while it lasts', () => {
    fc.assert(fc.property(walks, (wanted) => {
      const state = wander(requestPlan, wanted);
      if (state.outcome === null) expect(afterAct(requestPlan, state, { do: 'stop' })).not.toBeNull();
    }));
  });

  it('has no dead control: each of the five can be pressed wherever she is', () => {
    const five: readonly ChildAct[] = [{ do: 'hearAgain' }, { do: 'back' }, { do: 'ask' }, { do: 'skip' }, { do: 'stop' }];
    fc.assert(fc.property(walks, (wanted) => {
      const state = wander(requestPlan, wanted);
      if (state.place.at !== 'ended') expect(five.filter((act) => afterAct(requestPlan, state, act) === null)).toEqual([]);
    }));
  });

  it('traps nobody: going on from anywhere comes to an end', () => {
    fc.assert(fc.property(walks, (wanted) => {
      let state = wander(requestPlan, wanted);
      for (let steps = 0; steps < 60 && state.place.at !== 'ended'; steps += 1) {
        const yes = state.place.at === 'decision' && !state.asking && !somethingIsLeft(requestPlan, state);
        const act: ChildAct = yes ? { do: 'choose', answer: 'no' } : state.place.at === 'day' && !state.asking ? { do: 'skip' } : forwards(requestPlan, state);
        const keeps = state.place.at === 'saidBack' && !state.asking ? ({ do: 'keep' } as const) : act;
        state = afterAct(requestPlan, state, keeps) ?? state;
      }
      expect(state.place).toEqual({ at: 'ended' });
    }));
  });

  it('comes to no yes once she said that it is not her own choice', () => {
    let told = 0;
    fc.assert(fc.property(walks, (wanted) => {
      const before = [...stories(requestPlan), ...rightly(requestPlan).slice(0, -2), { do: 'option', option: 'own-told' } as const];
      const state = wanted.reduce((at: ErrandState, act) => afterAct(requestPlan, at, act ?? forwards(requestPlan, at)) ?? at, after(requestPlan, ...before));
      told += 1;
      expect(state.outcome).not.toBeNull();
      expect(state.outcome).not.toMatchObject({ answer: 'yes' });
    }));
    expect(told).toBeGreaterThan(50);
  });

  it('keeps its outcome', () => {
    fc.assert(fc.property(walks, acts, (wanted, one) => {
      const state = wander(requestPlan, wanted);
      const onwards = afterAct(requestPlan, state, one);
      if (state.place.at === 'ended' && onwards) expect(onwards.outcome).toEqual(state.outcome);
    }));
  });
});
