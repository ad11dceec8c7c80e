import type { Glance } from '../../../bridge/Glance.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';

type MakingProps = { readonly vault: VaultContract; readonly onGlance: (glance: Glance) => void };

/**
 * A set-up that was cut off. Its words are told once and were not asked back, so it is begun anew: nothing was kept in it.
 * [Note: begun anew] Finishing it would need the words again, and nothing shows them twice.
 */
export function MakingScreen(props: MakingProps) {
  const words = useWords('door');
  const act = useAct();
  return (
    <DoorPage title={words('makingTitle')} below={words('makingBelow')}>
      <div className="door-column">
        <p>{words('makingPaper')}</p>
        <Button kind="ink" size="big" isDisabled={act.isRunning} onPress={() => act.run(() => props.vault.abandonMaking(), props.onGlance)}>{words('startOver')}</Button>
        <ProblemSay problem={act.problem} />
      </div>
    </DoorPage>
  );
}
