import { useState } from 'react';
import type { GivenShare, Secret, ShareFace } from '../../../bridge/Secret.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useWords } from '../useWords.ts';
import { PassphraseAfterShares } from './PassphraseAfterShares.tsx';
import { RecoveryEntry } from './RecoveryEntry.tsx';
import { ScanShare } from './ScanShare.tsx';
import { hasCamera, type CameraTrouble } from './watchForCode.ts';

export type TwoShares = Extract<Secret, { readonly shares: unknown }>['shares'];
type Given = { readonly face: ShareFace; readonly share: GivenShare };

type SharesProps = {
  readonly vault: VaultContract;
  readonly isBusy: boolean;
  /** next: the passphrase that is to be set once they have opened it; null for none. */
  readonly onShares: (shares: TwoShares, next: string | null) => void;
  /** Where only a file is opened: what the button says that opens it, with no passphrase for the time after. */
  readonly doLabel?: string;
};

/** One share and then another, each told whether it is well written and which it is; then a passphrase for the time after. */
export function UseShares({ vault, isBusy, onShares, doLabel }: SharesProps) {
  const words = useWords('twoShares');
  const act = useAct();
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [first, second] = given;
  const title = useFocusAtChange(given.length);
  const read = (share: GivenShare) => act.run(() => vault.readShare(share), (face) => {
    const unfit = first === undefined ? null : whyUnfit(first.face, face);
    act.say(unfit);
    if (unfit === null) setGiven([...given, { face, share }]);
  });
  const drop = (place: number) => {
    act.say(null);
    setGiven(given.filter((_, at) => at !== place));
  };
  const [isScanning, setScanning] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const scan = () => {
    act.say(null);
    setTrouble(null);
    setScanning(true);
  };
  const stop = (why: CameraTrouble | null) => {
    setScanning(false);
    setTrouble(why);
  };
  const { problem } = act;
  const wrong = problem?.type === 'shareMiswritten' ? problem.place : null;
  return (
    <>
      {given.length > 0 && (
        <ul className="stack t" role="list">
          {given.map(({ face }, place) => (
            <li key={`${face.set} ${face.number}`} className="row wrap">
              <Icon name="check" /><span className="grow">{words('read', face)}</span>
              {!isBusy && <Button kind="plain" size="small" onPress={() => drop(place)}>{words('other')}</Button>}
            </li>
          ))}
        </ul>
      )}
      {first && second && doLabel !== undefined ? (
        <div><Button kind="ink" size="big" icon="key" isDisabled={isBusy} onPress={() => onShares([first.share, second.share], null)}>{doLabel}</Button></div>
      ) : first && second ? (
        <PassphraseAfterShares vault={vault} isBusy={isBusy} titleRef={title} onNext={next => onShares([first.share, second.share], next)} />
      ) : (
        <section className="stack" key={given.length}>
          <h2 ref={title} tabIndex={-1} className="card-title">{words(first ? 'second' : 'first')}</h2>
          {isScanning ? <ScanShare onCode={(code) => { setScanning(false); read(code); }} onStop={stop} /> : hasCamera() && (
            <div><Button icon="search" onPress={scan} isDisabled={isBusy || act.isRunning}>{words('scan')}</Button></div>
          )}
          {trouble && <Say kind="due" spoken="now">{words(`scanTrouble.${trouble}`)}</Say>}
          {!isScanning && <RecoveryEntry count={32} wrong={act.isRunning ? null : wrong} onWords={read} doLabel={words('check')} isDisabled={isBusy || act.isRunning} />}
          <ProblemSay problem={problem} />
        </section>
      )}
    </>
  );
}

/** Told here, before anything is tried: of the same set they must be, and two of it. */
function whyUnfit(one: ShareFace, other: ShareFace) {
  if (one.set !== other.set) return { type: 'sharesOfTwoSets' } as const;
  return one.number === other.number ? { type: 'shareTwice' } as const : null;
}
