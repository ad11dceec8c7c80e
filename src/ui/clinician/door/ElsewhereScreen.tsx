import type { Glance } from '../../../bridge/Glance.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';
import { VaultOnShelf } from './VaultOnShelf.tsx';

/** A second window opens nothing; it offers to take over, and the first then locks. */
export function ElsewhereScreen(props: { glance: Extract<Glance, { readonly state: 'openElsewhere' }>; vault: VaultContract; onGlance: (glance: Glance) => void }) {
  const words = useWords('door');
  const act = useAct();
  return (
    <DoorPage title={words('elsewhereTitle')} below={words('elsewhereBelow')}>
      {props.glance.vault && <VaultOnShelf face={props.glance.vault} />}
      <div className="door-column">
        <Button kind="ink" size="big" isDisabled={act.isRunning} onPress={() => act.run(() => props.vault.takeOver(), props.onGlance)}>{words('openHere')}</Button>
        <ProblemSay problem={act.problem} />
      </div>
    </DoorPage>
  );
}
