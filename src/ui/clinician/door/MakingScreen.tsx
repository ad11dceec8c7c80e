import { useState } from 'react';
import type { Glance, Unlocked, VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct, type Act } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { AskWords } from './AskWords.tsx';
import { DoorPage } from './DoorPage.tsx';
import { drawPlaces } from './drawPlaces.ts';
import { PassphraseEntry } from './PassphraseEntry.tsx';
import { readPassphraseWords } from './readWordList.ts';
import { useWordList } from './useWordList.ts';
import { VaultOnShelf } from './VaultOnShelf.tsx';
import { wholeWords } from './wholeWords.ts';

type MakingProps = {
  readonly glance: Extract<Glance, { readonly state: 'making' }>;
  readonly vault: VaultContract;
  readonly onGlance: (glance: Glance) => void;
  readonly onUnlocked: (unlocked: Unlocked) => void;
};

/** A set-up that was cut off: finished by whoever has the words on paper, or begun anew. No note was written yet. */
export function MakingScreen(props: MakingProps) {
  const words = useWords('door');
  const act = useAct();
  const [isFinishing, setFinishing] = useState(false);
  const [ask, setAsk] = useState<readonly number[] | null>(null);
  return (
    <DoorPage title={words('makingTitle')} below={words('makingBelow', { label: props.glance.vault.label })}>
      <VaultOnShelf face={props.glance.vault} />
      <div className="door-column">
        <p className="small">{words('makingFinish')}</p>
        {ask ? <AskWords vault={props.vault} ask={ask} onConfirmed={props.onUnlocked} />
          : isFinishing ? <WithPassphrase {...props} act={act} onOpen={() => setAsk(drawPlaces(3))} />
          : <Button kind="ink" size="big" onPress={() => setFinishing(true)}>{words('finish')}</Button>}
        <p className="small">{words('makingOver')}</p>
        <Button isDisabled={act.isRunning} onPress={() => act.run(() => props.vault.abandonMaking(), props.onGlance)}>{words('startOver')}</Button>
        <ProblemSay problem={act.problem} />
      </div>
    </DoorPage>
  );
}

function WithPassphrase(props: MakingProps & { act: Act; onOpen: () => void }) {
  const words = useWords('unlock');
  const list = useWordList(readPassphraseWords);
  const [typed, setTyped] = useState('');
  const { label } = props.glance.vault;
  const open = () => props.act.run(async () => props.vault.unlock({ passphrase: wholeWords(await readPassphraseWords(), typed) }), props.onOpen);
  return (
    <>
      <PassphraseEntry label={words('passphrase', { label })} list={list} value={typed} onChange={setTyped} onEnter={open} isDisabled={props.act.isRunning} autoFocus />
      {props.act.isRunning ? <Progress label={words('opening', { label })} /> : <Button kind="ink" size="big" icon="key" onPress={open}>{words('unlock')}</Button>}
    </>
  );
}
