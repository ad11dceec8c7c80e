import type { PorterContract } from '../../../src/bridge/PorterContract.ts';
import type { Band } from '../../../src/core/Band.ts';
import type { CopyTap, CopyWish } from '../../../src/core/CopyAsked.ts';
import type { ChildAct, LaterDay } from '../../../src/core/Errand.ts';
import type { Step } from '../../../src/core/Step.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import type { Question, WalkthroughKind } from '../../../src/packs/walkthroughs/WalkthroughPack.ts';
import { valueOf } from '../valueOf.ts';

/** What this child does beside going on: what she strikes, where she errs, what she answers. */
export type Taps = {
  readonly kind: WalkthroughKind;
  readonly band: Band;
  readonly answer: string;
  readonly day?: LaterDay;
  /** Texts of the sentences she strikes. */
  readonly strike?: readonly string[];
  /** How many wrong taps on the question of this key. */
  readonly wrong?: { readonly key: 'canSayNo' | 'canTakeBack'; readonly times: number };
  /** What she says to whether anyone told her to say yes. */
  readonly told?: boolean;
  /** What she wants of her copy, where it is asked. Paper: she has a safe place for it. */
  readonly copy?: CopyWish;
  /** Leaves after so many acts. */
  readonly leaveAfter?: number;
  /** Leaves once she has tapped wrong. */
  readonly leaveOnMiss?: boolean;
};

/** Walks the child through to her answer, as the room would. Gives the last step. */
export async function walkThrough(porter: PorterContract, taps: Taps): Promise<Step> {
  let step = valueOf(await porter.step());
  let wrong = taps.wrong?.times ?? 0;
  let acts = 0;
  const struck = new Set<string>();
  const act = async (one: ChildAct): Promise<boolean> => {
    if (acts === taps.leaveAfter) return false;
    acts += 1;
    step = valueOf(await porter.act(one));
    return true;
  };
  while (step.show.type !== 'ended') {
    const next = nextAct(step, taps, struck, wrong);
    if (next.wrong) wrong -= 1;
    if (!(await act(next.act)) || (next.wrong && taps.leaveOnMiss)) break;
  }
  return step;
}

/** What she taps next where she strikes nothing and errs nowhere. */
export function nextTap(step: Step, taps: Taps): ChildAct {
  return nextAct(step, taps, new Set(), 0).act;
}

type Next = { readonly act: ChildAct; readonly wrong?: true };

function nextAct(step: Step, taps: Taps, struck: Set<string>, wrong: number): Next {
  const { show } = step;
  switch (show.type) {
    case 'story': {
      const strike = show.summary?.find(({ original, on }) => on && taps.strike?.includes(original) && !struck.has(original));
      if (!strike) return { act: { do: 'next' } };
      struck.add(strike.original);
      return { act: { do: 'strike', sentence: strike.id } };
    }
    case 'openQuestion': return { act: { do: 'told' } };
    case 'options': return optionFor(questionAt(step, taps), taps, wrong);
    case 'reply': return { act: { do: 'next' } };
    case 'decision': return { act: { do: 'choose', answer: taps.answer } };
    case 'saidBack': return { act: { do: 'keep' } };
    case 'day': return { act: { do: 'pickDay', day: taps.day ?? 'tomorrow' } };
    case 'copy': return { act: { do: 'copy', choice: copyTap(show.cards.map(({ id }) => id), taps.copy ?? 'keep') } };
    case 'asking': return { act: { do: 'goOn' } };
    case 'ended': throw new Error('it is over');
  }
}

function questionAt({ stones }: Step, { kind, band }: Taps): Question {
  const { questions } = en.bands[band][kind];
  const found = questions[stones.here - (stones.count - questions.length - 1)];
  if (!found) throw new Error('no such question');
  return found;
}

/** Paper has a safe place. */
function copyTap(cards: readonly string[], wish: CopyWish): CopyTap {
  return cards.includes(wish) ? wish : 'safe';
}

function optionFor(question: Question, taps: Taps, wrong: number): Next {
  const errs = wrong > 0 && question.key !== null && question.key === taps.wrong?.key;
  const option = question.options.find(({ right, own }) =>
    question.kind === 'coercion' ? own === (taps.told !== true) : right === !errs);
  if (!option) throw new Error('no such option');
  return errs ? { act: { do: 'option', option: option.id }, wrong: true } : { act: { do: 'option', option: option.id } };
}

