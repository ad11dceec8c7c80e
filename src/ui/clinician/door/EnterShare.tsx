import { useState, type Ref } from 'react';
import type { GivenShare } from '../../../bridge/Secret.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import type { Act } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { RecoveryEntry } from './RecoveryEntry.tsx';
import { ScanShare } from './ScanShare.tsx';
import { hasCamera, type CameraTrouble } from './watchForCode.ts';

const wordCount = 32;

type EnterProps = {
  readonly title: string;
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** What reads it, and says what is wrong with it. */
  readonly act: Act;
  readonly isBusy: boolean;
  readonly onShare: (share: GivenShare) => void;
};

/** One share: its words typed, or its code held to the camera. */
export function EnterShare({ title, titleRef, act, isBusy, onShare }: EnterProps) {
  const words = useWords('twoShares');
  const [isScanning, setScanning] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const isDisabled = isBusy || act.isRunning;
  const wrong = act.problem?.type === 'shareMiswritten' && !act.isRunning ? act.problem.place : null;
  const scan = () => {
    act.say(null);
    setTrouble(null);
    setScanning(true);
  };
  const stop = (why: CameraTrouble | null) => {
    setScanning(false);
    setTrouble(why);
  };
  return (
    <section className="stack">
      <h2 ref={titleRef} tabIndex={-1} className="card-title">{title}</h2>
      {isScanning
        ? <ScanShare onCode={(code) => { setScanning(false); onShare(code); }} onStop={stop} />
        : hasCamera() && <div><Button icon="search" onPress={scan} isDisabled={isDisabled}>{words('scan')}</Button></div>}
      {trouble && <Say kind="due" spoken="now">{words(`scanTrouble.${trouble}`)}</Say>}
      {/* Out of sight while the camera is on: what was typed so far stays. */}
      <div hidden={isScanning}>
        <div className="stack"><RecoveryEntry count={wordCount} wrong={wrong} onWords={onShare} doLabel={words('check')} isDisabled={isDisabled} /></div>
      </div>
      <ProblemSay problem={act.problem} />
    </section>
  );
}
