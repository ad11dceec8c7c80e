import { useEffect, useRef } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Practice } from '../../shared/Practice.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useAtWork } from '../useAtWork.ts';
import { usePageLanguage } from '../usePageLanguage.ts';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import { DoorPage } from './DoorPage.tsx';
import { useDoor } from './DoorWays.ts';
import { useOrUndo } from './useOrUndo.ts';

/** The tap has been made: a practice vault is written, and opened once it is whole. Whoever goes back meanwhile has none. */
export function MakingPractice() {
  const words = useWords('practice');
  const shelf = useWords('shelf');
  const ways = useDoor();
  const act = useAct();
  const language = usePageLanguage();
  const orUndo = useOrUndo(() => ways.vault.lock(null));
  const said = { word: words('word'), means: words('means'), onPaper: words('onPaper') };
  const begun = useRef(false);
  const make = () => act.run(orUndo(() => ways.vault.makePractice(language === 'es' ? 'es' : 'en')), ways.onUnlocked);
  useAtWork(act.isRunning);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    make();
  }, []);
  return (
    <Practice said={said}>
      <DoorPage title={words('makingTitle')} below={words('makingBelow')}>
        <div className="door-column">
          {act.problem === null && <Working steps={[['practice', words('making')]]} />}
          {act.problem && (
            <>
              <p>{words('notMade')}</p>
              <ProblemSay problem={act.problem} />
              <Button kind="ink" onPress={make}>{words('tryAgain')}</Button>
              <Button kind="plain" icon="back" onPress={ways.back}>{shelf('back')}</Button>
            </>
          )}
        </div>
      </DoorPage>
    </Practice>
  );
}
