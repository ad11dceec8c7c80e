import { useState } from 'react';
import type { Unlocked, VaultFace } from '../../../bridge/Glance.ts';
import { isPractice } from '../../../core/practice.ts';
import { Button } from '../../shared/Button.tsx';
import { FirstFrame, Step } from '../../shared/FirstFrame.tsx';
import { LockedBook } from '../drawings/LockedBook.tsx';
import { useAct } from '../useAct.ts';
import { useAtWork } from '../useAtWork.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { useVaultName } from '../useVaultName.ts';
import { useWords } from '../useWords.ts';
import { useDoor } from './DoorWays.ts';
import { freeEmblems } from './facesOf.ts';
import { NameStep, type NewVault } from './NameStep.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { RecoveryStep } from './RecoveryStep.tsx';
import { TabletStep } from './TabletStep.tsx';
import { useOrUndo } from './useOrUndo.ts';
import { WhatItDoes } from './WhatItDoes.tsx';

type Made = { readonly face: Pick<VaultFace, 'label' | 'emblem'>; readonly drawn: boolean; readonly words: readonly string[]; readonly ask: readonly number[] };

/**
 * From an empty tablet, or beside the vaults on it, to an open vault. Until the words are asked back it can be thrown away; nothing is in
 * it yet. Once it is made Back leads nowhere: its words are shown this once.
 */
export function FirstRun(props: { faces: readonly VaultFace[] }) {
  const ways = useDoor();
  const words = useWords('firstRun');
  const shelf = useWords('shelf');
  const isBeside = props.faces.length > 0;
  const [made, setMade] = useState<Made | null>(null);
  const [unlocked, setUnlocked] = useState<Unlocked | null>(null);
  const now = unlocked ? 3 : made ? 2 : 1;
  useAtWork(now > 1);
  return (
    <>
      <FirstFrame name={useWords('door')('name')} tag={<LanguageSwitch />} picture={<LockedBook />} side={<WhatItDoes mayLeave={now === 1} />} title={words('title')} below={isBeside ? shelf('newBelow', { count: props.faces.length }) : words('below')} action={now === 1 && <Elsewhere faces={props.faces} />}>
        <FirstStep faces={props.faces} made={made} isOver={now === 3} onMade={setMade} />
        <Step number={2} state={stateOf(2, now)} title={words('step2')} note={now === 2 ? words('step2Below') : now === 3 && words('step2Done')}>
          {now === 2 && made && <RecoveryStep confirm={answers => ways.vault.confirmWords(answers)} words={made.words} ask={made.ask} onConfirmed={setUnlocked} />}
        </Step>
        <Step number={3} state={stateOf(3, now)} title={words('step3')}>
          <TabletStep mayAsk={now === 3} />
          {unlocked && <div><Button kind="ink" size="big" iconAfter="forward" autoFocus onPress={() => ways.onUnlocked(unlocked)}>{words('open')}</Button></div>}
        </Step>
      </FirstFrame>
      {now === 2 && made && <RecoverySheet face={made.face} words={made.words} />}
    </>
  );
}

/** Not a new vault, or not now. */
function Elsewhere({ faces }: { faces: readonly VaultFace[] }) {
  const restore = useWords('restore');
  const shelf = useWords('shelf');
  const practice = useWords('practice');
  const ways = useDoor();
  return (
    <div className="row wrap">
      {faces.length > 0 && <Button kind="plain" size="small" icon="back" onPress={ways.back}>{shelf('back')}</Button>}
      {!faces.some(({ id }) => isPractice(id)) && <Button size="small" icon="pencil" onPress={() => ways.go({ at: 'practice' })}>{practice('try')}</Button>}
      <Button size="small" icon="turnBack" onPress={() => ways.go({ at: 'restore', emblem: null, faces })}>{restore('have')}</Button>
    </div>
  );
}

function stateOf(step: number, now: number): 'done' | 'now' | 'later' {
  return step < now ? 'done' : step === now ? 'now' : 'later';
}

function FirstStep(props: { faces: readonly VaultFace[]; made: Made | null; isOver: boolean; onMade: (made: Made | null) => void }) {
  const words = useWords('firstRun');
  const name = useVaultName();
  const ways = useDoor();
  const act = useAct();
  const orUndo = useOrUndo(() => ways.vault.abandonMaking());
  const { made } = props;
  useAtWork(act.isRunning);
  const make = (asked: NewVault) => act.run(
    orUndo(() => ways.vault.makeVault({ ...asked.vault, beside: props.faces.length > 0 })),
    told => {
      if (props.faces.length > 0) ways.startAt({ at: 'new', faces: props.faces });
      props.onMade({ face: asked.vault, drawn: asked.drawn, ...told });
    },
  );
  const startOver = () => act.run(() => ways.vault.abandonMaking(), glance => {
    ways.startAt({ at: 'glance', glance });
    if (glance.state !== 'none') ways.go({ at: 'new', faces: props.faces });
    props.onMade(null);
  });
  return (
    <Step
      number={1}
      state={made ? 'done' : 'now'}
      title={words('step1')}
      note={made && words('step1Done', { label: name(made.face), words: made.drawn ? 'five' : 'own' })}
      action={made && !props.isOver && (
        <Button kind="plain" size="small" className="end" onPress={startOver}>{words('startOver')}</Button>
      )}
    >
      {!made && <NameStep vault={ways.vault} emblems={freeEmblems(props.faces)} act={act} onChosen={make} />}
    </Step>
  );
}
