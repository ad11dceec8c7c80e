import { describe, expect, it } from 'vitest';
import type { ChildAct } from '../../../src/core/Errand.ts';
import { replayActs } from '../../../src/core/afterAct.ts';
import { heardOn } from '../../../src/core/heardOn.ts';
import { stepOf } from '../../../src/core/stepOf.ts';
import { screenOf } from '../../../src/ui/child/screenOf.ts';
import { requestPlan, sentences } from '../../core/somePlan.ts';

const next: ChildAct = { do: 'next' };
const stories = requestPlan.walk.screens.map(() => next);
const taught = requestPlan.walk.questions.flatMap((asked): ChildAct[] => [
  { do: 'told' }, { do: 'option', option: asked.options.find((each) => each.right === true || each.own === true)!.id }, next,
]);

function stepAfter(...acts: readonly ChildAct[]) {
  const state = replayActs(requestPlan, acts);
  if (!state) throw new Error('an act was not possible');
  return stepOf(requestPlan, state);
}

const linesOf = (step: ReturnType<typeof stepAfter>) => heardOn(step).filter(({ byItself }) => byItself).flatMap(({ lines }) => lines);

describe('what is heard', () => {
  it('is the renderings of the summary, without what she switched off', () => {
    const lines = linesOf(stepAfter(next, { do: 'strike', sentence: sentences[1]!.id }));
    expect(lines).toEqual(['what title', 'what said.', 'word partSessions', 'Said 1.', 'Said 3.']);
  });

  it('is nothing at all of a part that is out but that nothing is left, and no name where an older errand has none', () => {
    const out = linesOf(stepAfter(next, { do: 'strikePart', section: 'sessions' }));
    expect(out).toEqual(['what title', 'what said.', 'word nothingLeft']);
    const step = stepAfter(next);
    const { partSessions: _, ...older } = step.words;
    expect(linesOf({ ...step, words: older as typeof step.words })).toEqual(['what title', 'what said.', 'Said 1.', 'Said 2.', 'Said 3.']);
  });

  it('is every card, in the order it stands in', () => {
    const options = stepAfter(...stories, { do: 'told' });
    expect(linesOf(options)).toEqual(['send?', 'word whichOfThese', 'send-wrong?', 'send-right?', 'send-worse?']);
    const own = stepAfter(...stories, ...taught.slice(0, -2));
    expect(linesOf(own)).toEqual(['own?', 'own-mine?', 'own-told?', 'own-silent?']);
    const decision = stepAfter(...stories, ...taught);
    expect(linesOf(decision).slice(1)).toEqual(['word allAreGood', 'no.', 'yes.', 'later.', 'unsure.', 'stop.']);
  });

  it('says why there is no yes when nothing is left', () => {
    const strikes = sentences.map((each): ChildAct => ({ do: 'strike', sentence: each.id }));
    const lines = linesOf(stepAfter(next, ...strikes, ...stories.slice(1), ...taught));
    expect(lines).toContain('word nothingLeft');
    expect(lines).not.toContain('yes.');
  });

  it('is the answer said back, and then the kind words after it', () => {
    const choose: ChildAct[] = [...stories, ...taught, { do: 'choose', answer: 'no' }];
    expect(linesOf(stepAfter(...choose))).toEqual(['word youTapped', 'You said no.', 'word isThatRight', 'word thatIsMyAnswer', 'word change']);
    expect(linesOf(stepAfter(...choose, { do: 'keep' }))).toEqual(['You said no.', 'word giveBack']);
  });

  it('says that a skipped screen comes again', () => {
    expect(linesOf(stepAfter({ do: 'skip' }, ...stories.slice(1)))[0]).toBe('word againFirst');
  });

  it('never holds a mark of what is right', () => {
    for (const acts of [stories, [...stories, { do: 'told' } as const], [...stories, ...taught]]) {
      expect(JSON.stringify(stepAfter(...acts).show)).not.toMatch(/"right"|"own"|"key"/);
    }
  });
});

describe('a screen', () => {
  it('is the same while she switches a sentence or hears it again', () => {
    const before = stepAfter(next);
    expect(screenOf(stepAfter(next, { do: 'strike', sentence: sentences[0]!.id }))).toBe(screenOf(before));
    expect(screenOf(stepAfter(next, { do: 'hearAgain' }))).toBe(screenOf(before));
  });

  it('is another for every place she can stand in', () => {
    const places = [[], [next], stories, [...stories, { do: 'told' } as const], [...stories, ...taught], [{ do: 'ask' } as const], [{ do: 'stop' } as const]];
    expect(new Set(places.map((acts) => screenOf(stepAfter(...acts)))).size).toBe(places.length);
  });
});
