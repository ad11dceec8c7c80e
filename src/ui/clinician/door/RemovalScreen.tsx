import { useState, type ReactNode } from 'react';
import type { Removal } from '../../../bridge/Glance.ts';
import type { VaultId } from '../../../core/Id.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useVaultName } from '../useVaultName.ts';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';
import { useDoor, type Removable } from './DoorWays.ts';
import { Removing } from './Removing.tsx';

/** What removing a vault means and cannot do, before the thirty days, while they run, and once they are over. */
export function RemovalScreen({ glance }: { glance: Removable }) {
  const words = useWords('removal');
  const shelf = useWords('shelf');
  const ways = useDoor();
  const name = useVaultName();
  const face = glance.vault;
  const label = face === null ? '' : name(face);
  const id = glance.state === 'lost' ? glance.id : glance.vault.id;
  return (
    <DoorPage title={label ? words('title', { label }) : words('titleNoName')} below={words('below')}>
      <div className="door-wide removal">
        <div className="two removal-means">
          <Card title={words('means')}>
            <ul className="stack" role="list">
              <Line icon="stop">{words('gone')}</Line>
              <Line icon="people">{words('duty')}</Line>
              <Line icon="anchor">{words('hold')}</Line>
            </ul>
          </Card>
          <Card title={words('limits')}>
            <ul className="stack" role="list">
              <Line icon="info">{words('guard')}</Line>
              <Line icon="clock">{words('clock')}</Line>
            </ul>
          </Card>
        </div>
        {glance.removal ? <Running vault={id} kept={face?.label ?? ''} label={label} removal={glance.removal} /> : <Start vault={id} glance={glance} />}
        <div><Button kind="plain" size="small" icon="back" onPress={ways.back}>{shelf('back')}</Button></div>
      </div>
    </DoorPage>
  );
}

function Line(props: { icon: IconName; children: ReactNode }) {
  return <li className="row top"><Icon name={props.icon} /><span>{props.children}</span></li>;
}

function Start(props: { vault: VaultId; glance: Removable }) {
  const words = useWords('removal');
  const ways = useDoor();
  const act = useAct();
  const start = () => act.run(() => ways.vault.askRemoval(props.vault), ways.back);
  return (
    <>
      <p>{words('how')}</p>
      <div><Button kind="ink" icon="hourglass" onPress={start}>{words('start')}</Button></div>
      <ProblemSay problem={act.problem} />
    </>
  );
}

/** Only its own name, typed as it stands here, removes it: the vault is told the one that is kept. Nothing is disabled meanwhile: what has the focus would lose it. */
function Running({ vault, kept, label, removal }: { vault: VaultId; kept: string; label: string; removal: Removal }) {
  const words = useWords('removal');
  const ways = useDoor();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  if (!removal.isDue) return <Say kind="due" icon="hourglass">{words('runs', { due: new Date(removal.due) })}</Say>;
  const isWrong = act.problem?.type === 'invalid';
  const remove = () => {
    setTries(tries + 1);
    act.run(() => ways.vault.removeVault(vault, isTheSame(typed, label) ? kept : typed), glance => ways.startAt({ at: 'glance', glance }));
  };
  return (
    <>
      <Say kind="due" icon="hourglass">{words('over')} {removal.begun && words('begun')}</Say>
      {label !== '' && (
        <TextField
          label={words('typeName', { label })} value={typed} onChange={setTyped} onEnter={remove} maxLength={40}
          error={isWrong ? words('wrongName') : undefined}
        />
      )}
      <div><Button kind="ink" icon="stop" onPress={remove}>{words('do')}</Button></div>
      <div role="status">{act.isRunning && <Removing />}</div>
      {!isWrong && <ProblemSay problem={act.problem} />}
    </>
  );
}

function isTheSame(one: string, other: string): boolean {
  return one.trim().localeCompare(other, undefined, { sensitivity: 'base' }) === 0;
}
