import { useState } from 'react';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { asInstant } from '../../../core/Instant.ts';
import type { Leaving } from '../../../core/Leaving.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { ArrivalFields } from '../children/ArrivalFields.tsx';
import { Facts } from '../child/Facts.tsx';
import { localDay, localMinute } from '../child/record/localDay.ts';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useDayText } from '../useDayText.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { WhatStays } from './WhatStays.tsx';
import { wrongComing } from './wrongComing.ts';

/** What was chosen when she left, and the way back. */
export function CameBack({ page, left }: { page: ChildPage; left: Leaving }) {
  const words = useWords('leave');
  const child = useWords('child');
  const house = useWords('house');
  const places = usePlaces();
  const dayText = useDayText();
  const { codeName } = page.child;
  return (
    <Screen title={words('leftTitle', { codeName, on: dayText(left.on) })} back={{ label: house('back'), onPress: places.back }}>
      <div className="today">
        <div className="stack today-main">
          <section className="card">
            <Facts of={[
              [words('leftAs'), child(`leftWays.${left.how}`)],
              [words('leftRecords'), words(`keptTags.${left.records}`, { keeper: left.keeper })],
              [words('leftTold'), words(`tellings.${left.told}`)],
            ]} />
          </section>
          <IsBack page={page} left={left} />
        </div>
        <aside className="stack today-main"><WhatStays codeName={codeName} /></aside>
      </div>
    </Screen>
  );
}

function IsBack({ page, left }: { page: ChildPage; left: Leaving }) {
  const { vault } = useHouse();
  const words = useWords('leave');
  const places = usePlaces();
  const act = useAct();
  const { codeName, id } = page.child;
  const [arrived, setArrived] = useState(localDay(page.now));
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const now = localMinute(asInstant(Date.now()));
  const wrong = wrongComing(arrived, left, now);
  const come = () => {
    setTries(tries + 1);
    if (wrong === null) act.run(() => vault.childCameBack(id, arrived), () => places.swap({ at: 'child', child: id }));
  };
  return (
    <Card title={words('cameTitle', { codeName })}>
      <p className="small">{words('cameBelow')}</p>
      <ArrivalFields
        value={arrived} onChange={setArrived} max={now.slice(0, 10)} label={words('came')} timeLabel={words('cameTime')}
        error={tries > 0 && wrong !== null ? words(`cameWrong.${wrong}`, { codeName }) : undefined}
      />
      <ProblemSay problem={act.problem} />
      <div><Button kind="ink" icon="turnBack" onPress={come} isDisabled={act.isRunning}>{words('cameDo', { codeName })}</Button></div>
    </Card>
  );
}
