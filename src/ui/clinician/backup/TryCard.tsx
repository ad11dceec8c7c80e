import { useEffect, useRef, useState } from 'react';
import type { Secret } from '../../../bridge/Secret.ts';
import type { Standing } from '../../../bridge/Standing.ts';
import type { TriedBackup } from '../../../bridge/TriedBackup.ts';
import type { Problem } from '../../../core/Problem.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { FileField } from '../../shared/FileField.tsx';
import { Say } from '../../shared/Say.tsx';
import { useHouse } from '../House.ts';
import { orNotDone } from '../orNotDone.ts';
import { useAct } from '../useAct.ts';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useProblemText } from '../useProblemText.ts';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import { AskOfThen } from './AskOfThen.tsx';
import { TryReport } from './TryReport.tsx';

const ofSecret: readonly Problem['type'][] = ['fileKeyWrong', 'wrongPassphrase', 'wrongWords'];

/** The drill: a backup file is opened beside the living vault, compared with it and told of. Nothing of it is kept. */
export function TryCard(props: { last: Standing['lastDrill']; again: () => void }) {
  const { vault } = useHouse();
  const words = useWords('drill');
  const act = useAct();
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState<TriedBackup | null>(null);
  const [asks, setAsks] = useState(false);
  // What had the focus goes with each of these; the passphrase of then takes it by itself.
  const title = useFocusAtChange(tried ?? (asks || act.isRunning ? null : act.problem));
  useCancelWhenLeft(act.isRunning);
  const run = (given: File, secret?: Secret) => {
    setFile(given);
    act.run(async () => {
      const result = await vault.tryBackup({ file: given, ...(secret && { secret }) });
      if (!result.ok && ofSecret.includes(result.problem.type)) setAsks(true);
      return result;
    }, (found) => {
      setTried(found);
      props.again();
    });
  };
  const start = () => {
    act.say(null);
    setFile(null);
    setTried(null);
    setAsks(false);
  };
  return (
    <Card title={words('title')} titleRef={title}>
      {tried ? <><TryReport tried={tried} /><div><Button onPress={start}>{words('another')}</Button></div></> : (
        <>
          <p>{words('what')}</p>
          {props.last && !asks && !act.isRunning && <LastDrill last={props.last} />}
          {asks && file
            ? <AskOfThen problem={act.problem} isBusy={act.isRunning} onSecret={secret => run(file, secret)} onSay={act.say} onOther={start} />
            : !act.isRunning && <Choose problem={act.problem} onFile={given => run(given)} />}
          {act.isRunning && <Trying onCancel={() => void orNotDone(() => vault.cancelBackup())} />}
        </>
      )}
    </Card>
  );
}

function LastDrill({ last }: { last: NonNullable<Standing['lastDrill']> }) {
  const words = useWords('drill');
  return <p>{words('last', { at: new Date(last.at), madeAt: new Date(last.madeAt) })}</p>;
}

function Choose({ problem, onFile }: { problem: Problem | null; onFile: (file: File) => void }) {
  const { expectPicker } = useHouse();
  const words = useWords('drill');
  const choosing = useWords('restore');
  const text = useProblemText();
  const isStopped = problem?.type === 'stopped';
  const said = problem === null || isStopped ? undefined : problem.type === 'notNow' ? words('running') : text(problem);
  return (
    <>
      {isStopped && <Say spoken="soon">{words('stopped')}</Say>}
      <FileField label={words('file')} hint={words('fileHint')} words={{ choose: choosing('fileChoose'), none: choosing('fileNone') }} error={said} onOpen={expectPicker} onFile={onFile} />
    </>
  );
}

function Trying({ onCancel }: { onCancel: () => void }) {
  const words = useWords('drill');
  return (
    <div className="stack">
      <Working steps={[['trying', words('trying')], ['comparing', words('comparing')]]} takesFocus />
      <div><Button icon="close" onPress={onCancel}>{words('cancel')}</Button></div>
    </div>
  );
}

/** A try whose screen is left is worth nothing to anyone. */
function useCancelWhenLeft(isRunning: boolean): void {
  const { vault } = useHouse();
  const running = useRef(isRunning);
  useEffect(() => { running.current = isRunning; });
  useEffect(() => () => { if (running.current) void orNotDone(() => vault.cancelBackup()); }, [vault]);
}
