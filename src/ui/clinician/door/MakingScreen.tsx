import type { Glance } from '../../../bridge/Glance.ts';
import { isPractice } from '../../../core/practice.ts';
import { Button } from '../../shared/Button.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useAtWork } from '../useAtWork.ts';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';
import { useDoor } from './DoorWays.ts';
import { OtherVaults } from './OtherVaults.tsx';
import { VaultOnShelf } from './VaultOnShelf.tsx';

type MakingProps = { readonly glance: Extract<Glance, { readonly state: 'making' }> };

/**
 * A set-up that was cut off. Its words are told once and were not asked back, so it is begun anew: nothing was kept in it.
 * [Note: begun anew] Finishing it would need the words again, and nothing shows them twice.
 */
export function MakingScreen(props: MakingProps) {
  const words = useWords('door');
  const ways = useDoor();
  const act = useAct();
  useAtWork(act.isRunning);
  const { glance } = props;
  const isAlone = glance.beside.length === 0;
  const practice = useWords('practice');
  const is = isPractice(glance.vault.id);
  const startOver = () => act.run(() => ways.vault.abandonMaking(), next => ways.startAt({ at: 'glance', glance: next }));
  return (
    <DoorPage title={is ? practice('cutTitle') : words('makingTitle')} below={is ? practice('cutBelow') : words('makingBelow')}>
      {!isAlone && <VaultOnShelf face={glance.vault} />}
      <div className="door-column">
        {!is && <p>{words(isAlone ? 'makingPaper' : 'makingPaperBeside')}</p>}
        <Button kind="ink" size="big" isDisabled={act.isRunning} onPress={startOver}>{is ? practice('cutDo') : words(isAlone ? 'startOver' : 'throwAway')}</Button>
        <ProblemSay problem={act.problem} />
        {!isAlone && <div className="row wrap center"><OtherVaults glance={glance} isDisabled={act.isRunning} /></div>}
      </div>
    </DoorPage>
  );
}
