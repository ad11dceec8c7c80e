import type { Glance } from '../../../bridge/Glance.ts';
import { Button } from '../../shared/Button.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';
import { useDoor } from './DoorWays.ts';
import { OtherVaults } from './OtherVaults.tsx';
import { VaultOnShelf } from './VaultOnShelf.tsx';

/** A second window opens nothing; it offers to take over, and the first then locks. */
export function ElsewhereScreen(props: { glance: Extract<Glance, { readonly state: 'openElsewhere' }> }) {
  const words = useWords('door');
  const ways = useDoor();
  const act = useAct();
  return (
    <DoorPage title={words('elsewhereTitle')} below={words('elsewhereBelow')}>
      {props.glance.vault && <VaultOnShelf face={props.glance.vault} />}
      <div className="door-column">
        <Button kind="ink" size="big" isDisabled={act.isRunning} onPress={() => act.run(() => ways.vault.takeOver(), ways.show)}>{words('openHere')}</Button>
        <ProblemSay problem={act.problem} />
        {props.glance.beside.length > 0 && <div className="row wrap center"><OtherVaults glance={props.glance} isDisabled={act.isRunning} /></div>}
      </div>
    </DoorPage>
  );
}
