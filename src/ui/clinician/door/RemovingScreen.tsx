import type { Glance } from '../../../bridge/Glance.ts';
import { Button } from '../../shared/Button.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useAtWork } from '../useAtWork.ts';
import { useVaultName } from '../useVaultName.ts';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';
import { useDoor } from './DoorWays.ts';
import { OtherVaults } from './OtherVaults.tsx';
import { Removing } from './Removing.tsx';
import { VaultOnShelf } from './VaultOnShelf.tsx';

/** Removing a vault was cut off when part of it was gone: all that can be done with it is to finish. */
export function RemovingScreen({ glance }: { glance: Extract<Glance, { readonly state: 'removing' }> }) {
  const words = useWords('removal');
  const ways = useDoor();
  const act = useAct();
  useAtWork(act.isRunning);
  const { vault: face } = glance;
  const label = useVaultName()(face);
  const finish = () => act.run(() => ways.vault.removeVault(face.id, ''), next => ways.startAt({ at: 'glance', glance: next }));
  return (
    <DoorPage title={label ? words('cutTitle', { label }) : words('cutTitleNoName')} below={words('cutBelow')}>
      <VaultOnShelf face={face} />
      <div className="door-column">
        <Button kind="ink" size="big" icon="stop" onPress={finish}>{words('finish')}</Button>
        <div role="status">{act.isRunning && <Removing />}</div>
        <ProblemSay problem={act.problem} />
        <div className="row wrap center"><OtherVaults glance={glance} isDisabled={act.isRunning} /></div>
      </div>
    </DoorPage>
  );
}
