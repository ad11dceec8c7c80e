import { useEffect, useRef, useState } from 'react';
import type { Unlocked } from '../../../bridge/Glance.ts';
import type { Differences } from '../../../bridge/PutBack.ts';
import type { Secret } from '../../../bridge/Secret.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { FirstFrame, Step } from '../../shared/FirstFrame.tsx';
import { ChooseBackup } from '../door/ChooseBackup.tsx';
import { OpenBackup } from '../door/OpenBackup.tsx';
import type { TwoShares } from '../door/UseShares.tsx';
import { useOrUndo } from '../door/useOrUndo.ts';
import { WhatPuttingBackDoes } from '../door/WhatPuttingBackDoes.tsx';
import { LockedBook } from '../drawings/LockedBook.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { MoreWords } from '../MoreWords.tsx';
import { putBack } from '../messages/en/putBack.ts';
import { useWords } from '../useWords.ts';
import { Compared } from './Compared.tsx';
import './putback.css';

/** Two shares that opened the backup, and the passphrase that was chosen for the time after. */
export type After = { readonly shares: TwoShares; readonly next: string | null };

export type PutBackProps = {
  readonly vault: VaultContract;
  readonly onBack: () => void;
  readonly onUnlocked: (unlocked: Unlocked) => void;
  /** The switch came to nothing: the vault may not be open any more. */
  readonly onFailed?: () => void;
};

/** A backup in the place of the vault that is here: which file, what opens it, how the two differ, and only then the switch. */
export function PutBack(props: PutBackProps) {
  return <MoreWords words={{ putBack }}><Steps {...props} /></MoreWords>;
}

function Steps(props: PutBackProps) {
  const words = useWords('putBack');
  const name = useWords('door')('name');
  const [chosen, setChosen] = useState<File | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [after, setAfter] = useState<After | null>(null);
  const [found, setFound] = useState<Differences | null>(null);
  const orUndo = useOrUndo(() => props.vault.leaveRestored());
  useLeaving(props.vault, found !== null);
  const leave = () => setFound(null);
  const prepare = (file: File, secret: Secret, then: After | null = null) => {
    setAfter(then);
    return orUndo(() => props.vault.prepareRestore({ file, secret }))();
  };
  if (found) return <Compared {...props} found={found} after={after} onAnother={leave} />;
  const now = chosen ? 2 : 1;
  return (
    <FirstFrame name={name} tag={<LanguageSwitch />} picture={<LockedBook />} side={<WhatPuttingBackDoes of="putBack" />} title={words('title')} below={words('below')}>
      <ChooseBackup vault={props.vault} state={now > 1 ? 'done' : 'now'} chosen={chosen} onChosen={setChosen} mayChange={!isBusy} />
      <Step number={2} state={now === 2 ? 'now' : 'later'} title={words('step2')}>
        {chosen && (
          <OpenBackup
            vault={props.vault} onBusy={setBusy} doLabel={words('compare')} restoring={words('restoring')}
            open={secret => prepare(chosen, secret)} openByShares={(shares, next) => prepare(chosen, { shares }, { shares, next })} onOpened={setFound}
          />
        )}
      </Step>
      <Step number={3} state="later" title={words('step3')} />
      {!isBusy && <div><Button kind="plain" size="small" icon="back" onPress={props.onBack}>{words('back')}</Button></div>}
    </FirstFrame>
  );
}

/** What was prepared goes when its comparison is left, whichever way. After the switch there is nothing to go any more. */
function useLeaving(vault: VaultContract, isPrepared: boolean): void {
  const prepared = useRef(isPrepared);
  useEffect(() => {
    if (prepared.current && !isPrepared) void vault.leaveRestored().catch(() => undefined);
    prepared.current = isPrepared;
  }, [vault, isPrepared]);
  useEffect(() => () => {
    if (prepared.current) void vault.leaveRestored().catch(() => undefined);
  }, [vault]);
}
