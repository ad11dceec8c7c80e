import { useState } from 'react';
import type { Glance, Unlocked } from '../../../bridge/Glance.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { FirstFrame, Step } from '../../shared/FirstFrame.tsx';
import { LockedBook } from '../drawings/LockedBook.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { NameStep, type NewVault } from './NameStep.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { RecoveryStep } from './RecoveryStep.tsx';
import { TabletStep } from './TabletStep.tsx';
import { WhatItDoes } from './WhatItDoes.tsx';

type FirstRunProps = {
  readonly vault: VaultContract;
  readonly onGlance: (glance: Glance) => void;
  readonly onUnlocked: (unlocked: Unlocked) => void;
  readonly openRecipient: () => void;
  readonly onRestore: () => void;
};

type Made = { readonly label: string; readonly drawn: boolean; readonly words: readonly string[]; readonly ask: readonly number[] };

/** From an empty tablet to an open vault. Until the words are asked back it can be thrown away; nothing is in it yet. */
export function FirstRun(props: FirstRunProps) {
  const words = useWords('firstRun');
  const restore = useWords('restore');
  const [made, setMade] = useState<Made | null>(null);
  const [unlocked, setUnlocked] = useState<Unlocked | null>(null);
  const now = unlocked ? 3 : made ? 2 : 1;
  return (
    <>
      <FirstFrame name={useWords('door')('name')} picture={<LockedBook />} side={<WhatItDoes openRecipient={now === 1 ? props.openRecipient : undefined} />} title={words('title')} below={words('below')} action={now === 1 && <Button size="small" icon="turnBack" onPress={props.onRestore}>{restore('have')}</Button>}>
        <FirstStep vault={props.vault} made={made} isOver={now === 3} onMade={setMade} onGlance={props.onGlance} />
        <Step number={2} state={stateOf(2, now)} title={words('step2')} note={now === 2 ? words('step2Below') : now === 3 && words('step2Done')}>
          {now === 2 && made && <RecoveryStep confirm={answers => props.vault.confirmWords(answers)} words={made.words} ask={made.ask} onConfirmed={setUnlocked} />}
        </Step>
        <Step number={3} state={stateOf(3, now)} title={words('step3')}>
          <TabletStep mayAsk={now === 3} />
          {unlocked && <div><Button kind="ink" size="big" iconAfter="forward" autoFocus onPress={() => props.onUnlocked(unlocked)}>{words('open')}</Button></div>}
        </Step>
      </FirstFrame>
      {now === 2 && made && <RecoverySheet label={made.label} words={made.words} />}
    </>
  );
}

function stateOf(step: number, now: number): 'done' | 'now' | 'later' {
  return step < now ? 'done' : step === now ? 'now' : 'later';
}

function FirstStep(props: { vault: VaultContract; made: Made | null; isOver: boolean; onMade: (made: Made) => void; onGlance: (glance: Glance) => void }) {
  const words = useWords('firstRun');
  const act = useAct();
  const { made } = props;
  const make = (asked: NewVault) => act.run(
    () => props.vault.makeVault(asked.vault),
    told => props.onMade({ label: asked.vault.label, drawn: asked.drawn, ...told }),
  );
  return (
    <Step
      number={1}
      state={made ? 'done' : 'now'}
      title={words('step1')}
      note={made && words('step1Done', { label: made.label, words: made.drawn ? 'five' : 'own' })}
      action={made && !props.isOver && (
        <Button kind="plain" size="small" className="end" onPress={() => act.run(() => props.vault.abandonMaking(), props.onGlance)}>{words('startOver')}</Button>
      )}
    >
      {!made && <NameStep vault={props.vault} act={act} onChosen={make} />}
    </Step>
  );
}
