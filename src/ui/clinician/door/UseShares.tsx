import { useState } from 'react';
import type { GivenShare, Secret, ShareFace } from '../../../bridge/Secret.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useAct } from '../useAct.ts';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useWords } from '../useWords.ts';
import { EnterShare } from './EnterShare.tsx';
import { PassphraseAfterShares } from './PassphraseAfterShares.tsx';

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
  return (
    <>
      {given.length > 0 && <Read given={given} isBusy={isBusy} onDrop={drop} />}
      {first && second && doLabel !== undefined ? (
        <div><Button kind="ink" size="big" icon="key" isDisabled={isBusy} onPress={() => onShares([first.share, second.share], null)}>{doLabel}</Button></div>
      ) : first && second
        ? <PassphraseAfterShares vault={vault} isBusy={isBusy} titleRef={title} onNext={next => onShares([first.share, second.share], next)} />
        : <EnterShare key={given.length} title={words(first ? 'second' : 'first')} titleRef={title} act={act} isBusy={isBusy} onShare={read} />}
    </>
  );
}

/** Told here, before anything is tried: of the same set they must be, and two of it. */
function whyUnfit(one: ShareFace, other: ShareFace) {
  if (one.set !== other.set) return { type: 'sharesOfTwoSets' } as const;
  return one.number === other.number ? { type: 'shareTwice' } as const : null;
}

/** Those that were well written, each with the way to give another instead. */
function Read({ given, isBusy, onDrop }: { given: readonly Given[]; isBusy: boolean; onDrop: (place: number) => void }) {
  const words = useWords('twoShares');
  return (
    <ul className="stack t" role="list">
      {given.map(({ face }, place) => (
        <li key={`${face.set} ${face.number}`} className="row wrap">
          <Icon name="check" /><span className="grow">{words('read', face)}</span>
          {!isBusy && <Button kind="plain" size="small" label={words('otherThan', face)} onPress={() => onDrop(place)}>{words('other')}</Button>}
        </li>
      ))}
    </ul>
  );
}
