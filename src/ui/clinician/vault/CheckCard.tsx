import { useState } from 'react';
import type { VaultCheck } from '../../../bridge/VaultCheck.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import { CheckReport } from './CheckReport.tsx';

/** Opens everything and reports; where the list of all books is damaged, offers to put back what can be read. */
export function CheckCard() {
  const { vault } = useHouse();
  const words = useWords('vault');
  const act = useAct();
  const [check, setCheck] = useState<VaultCheck | null>(null);
  const [isMending, setMending] = useState(false);
  const title = useFocusAtChange(act.isRunning);
  const run = (mends: boolean) => {
    setMending(mends);
    act.run(() => (mends ? vault.mendShelf() : vault.checkVault()), setCheck);
  };
  const isMended = isMending && !act.isRunning && act.problem === null;
  return (
    <Card title={words('checkTitle')} titleRef={title}>
      <p>{words('checkWhat')}</p>
      <ProblemSay problem={act.problem} />
      {act.isRunning ? <Working steps={[['check', words(isMending ? 'mending' : 'checking')]]} /> : (
        <>
          {isMended && <Say kind="ok" spoken="soon">{words('shelfMended')}</Say>}
          {check && <CheckReport check={check} isMended={isMended} onMend={() => run(true)} />}
          <div><Button icon="search" onPress={() => run(false)}>{words(check ? 'checkAgain' : 'checkDo')}</Button></div>
        </>
      )}
    </Card>
  );
}
