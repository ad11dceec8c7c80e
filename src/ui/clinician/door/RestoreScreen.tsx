import { useEffect, useRef, useState } from 'react';
import type { Unlocked, VaultFace } from '../../../bridge/Glance.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { FirstFrame, Step } from '../../shared/FirstFrame.tsx';
import { LockedBook } from '../drawings/LockedBook.tsx';
import { EmblemPicker } from '../EmblemPicker.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { useEmblemName } from '../useEmblemName.ts';
import { labelOf } from '../useVaultName.ts';
import { useWords } from '../useWords.ts';
import { ChooseBackup } from './ChooseBackup.tsx';
import { freeEmblems } from './facesOf.ts';
import { openWithShares } from './openWithShares.ts';
import { OpenBackup } from './OpenBackup.tsx';
import { useOrUndo } from './useOrUndo.ts';
import { WhatPuttingBackDoes } from './WhatPuttingBackDoes.tsx';

type RestoreProps = {
  readonly vault: VaultContract;
  /** Of the vault that was here before, where that is known. */
  readonly emblem: string | null;
  /** The other vaults here, whose pictures are taken. */
  readonly faces: readonly VaultFace[];
  readonly onBack: () => void;
  readonly onUnlocked: (unlocked: Unlocked) => void;
};

/** From a file to an open vault: which file, what the vault is called here, what opens it. Nothing is changed before the last step. */
export function RestoreScreen(props: RestoreProps) {
  const words = useWords('restore');
  const name = useEmblemName();
  const orUndo = useOrUndo(() => props.vault.lock(null));
  const free = freeEmblems(props.faces);
  const [chosen, setChosen] = useState<File | null>(null);
  const [emblem, setEmblem] = useState(props.emblem ?? free[0]?.id ?? '');
  const [isNamed, setNamed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const now = !chosen ? 1 : isNamed ? 3 : 2;
  const label = labelOf(emblem);
  const shown = useRef(now);
  useEffect(() => {
    if (shown.current === now) return;
    shown.current = now;
    document.querySelector<HTMLElement>('.step.now button[aria-checked="true"], .step.now input')?.focus();
  }, [now]);
  return (
    <FirstFrame name={useWords('door')('name')} tag={<LanguageSwitch />} picture={<LockedBook />} side={<WhatPuttingBackDoes of="restore" />} title={words('title')} below={words('below')}>
      <ChooseBackup vault={props.vault} state={stateOf(1, now)} chosen={chosen} onChosen={setChosen} mayChange={!isBusy} />
      <Step
        number={2}
        state={stateOf(2, now)}
        title={words('step2')}
        note={now > 2 && name(emblem)}
        action={now > 2 && !isBusy && <Button kind="plain" size="small" className="end" onPress={() => setNamed(false)}>{words('change')}</Button>}
      >
        {now === 2 && (
          <>
            <EmblemPicker label={words('face')} hint={words('faceHint')} emblems={free} value={emblem} onChange={setEmblem} />
            <div><Button kind="ink" size="big" iconAfter="forward" onPress={() => setNamed(true)}>{words('next')}</Button></div>
          </>
        )}
      </Step>
      <Step number={3} state={stateOf(3, now)} title={words('step3')}>
        {now === 3 && chosen && (
          <OpenBackup
            onBusy={setBusy} doLabel={words('do')} restoring={words('restoring')}
            vault={props.vault}
            open={secret => orUndo(() => props.vault.restoreBackup({ file: chosen, secret, label, emblem }))()}
            openByShares={(shares, next) => openWithShares(orUndo(() => props.vault.restoreBackup({ file: chosen, secret: { shares }, label, emblem })), { vault: props.vault, shares, next })}
            onOpened={props.onUnlocked}
          />
        )}
      </Step>
      {!isBusy && <div><Button kind="plain" size="small" icon="back" onPress={props.onBack}>{words('back')}</Button></div>}
    </FirstFrame>
  );
}

function stateOf(step: number, now: number): 'done' | 'now' | 'later' {
  return step < now ? 'done' : step === now ? 'now' : 'later';
}
