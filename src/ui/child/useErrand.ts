import { useEffect, useRef, useState } from 'react';
import type { PorterContract } from '../../bridge/PorterContract.ts';
import type { ChildAct } from '../../core/Errand.ts';
import type { Result } from '../../core/Result.ts';
import type { SoundedStep } from '../../core/Step.ts';
import { screenOf } from './screenOf.ts';

export type Errand = {
  /** null until the first one has come. */
  readonly step: SoundedStep | null;
  /** What she did is on its way to the disk, or the screen has just turned. No tap is taken meanwhile. */
  readonly busy: boolean;
  /** What she did last was not kept. */
  readonly broken: boolean;
  readonly turn: 'forward' | 'back';
  act(act: ChildAct): void;
  /** After `broken`: shows where she really is. What was not kept she taps anew, if she still wants it. */
  lookAgain(): void;
};

/** Longer than the gap of a double tap: its second half must not press what has just come under her finger. */
const screenSettles = 300;
const diskAnswers = 10_000;

/** The room's whole dealing with the porter. `rest` is called when there is not even a first step. */
export function useErrand(porter: PorterContract, rest: () => void): Errand {
  const [step, setStep] = useState<SoundedStep | null>(null);
  const [busy, setBusy] = useState(true);
  const [broken, setBroken] = useState(false);
  const [turn, setTurn] = useState<Errand['turn']>('forward');
  const asking = useRef(false);
  const seen = useRef('');

  async function ask(call: () => Promise<Result<SoundedStep>>): Promise<void> {
    if (asking.current) return;
    asking.current = true;
    setBusy(true);
    const answer = await answerOf(call);
    if (answer === 'broken' && seen.current === '') return rest();
    if (answer !== 'notNow') await show(answer);
    asking.current = false;
    setBusy(false);
  }

  async function show(answer: SoundedStep | 'broken'): Promise<void> {
    const before = seen.current;
    seen.current = answer === 'broken' ? answer : screenOf(answer);
    setBroken(answer === 'broken');
    if (answer !== 'broken') setStep(answer);
    if (seen.current !== before) await pause(screenSettles);
  }

  useEffect(() => {
    void ask(() => porter.step());
    // Once: every later step is the answer to an act.
  }, []);

  return {
    step, busy, broken, turn,
    act: (act) => {
      setTurn(act.do === 'back' || act.do === 'change' ? 'back' : 'forward');
      void ask(() => porter.act(act));
    },
    lookAgain: () => void ask(() => porter.step()),
  };
}

/** An act that is not possible where she is changes nothing, and is no fault of hers. */
async function answerOf(call: () => Promise<Result<SoundedStep>>): Promise<SoundedStep | 'notNow' | 'broken'> {
  try {
    const answer = await Promise.race([call(), pause(diskAnswers)]);
    if (answer?.ok) return answer.value;
    return answer?.problem.type === 'notNow' ? 'notNow' : 'broken';
  } catch {
    return 'broken';
  }
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => { setTimeout(() => resolve(undefined), milliseconds); });
}
