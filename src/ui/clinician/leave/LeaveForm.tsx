import { useState } from 'react';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { keepers, tellings, waysToLeave } from '../../../core/Leaving.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { DateTimeField } from '../../shared/DateTimeField.tsx';
import { RadioList } from '../../shared/RadioList.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { localDay } from '../child/record/localDay.ts';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { leavingOf, type LeaveDraft, type MissingOfLeaving } from './LeaveDraft.ts';
import { StillOpen } from './StillOpen.tsx';
import { WhatStays } from './WhatStays.tsx';

/** A choice to be made with open eyes, one thing after the other; what it does not do stands beside it. */
export function LeaveForm({ page, onLeft }: { page: ChildPage; onLeft: () => void }) {
  const { vault } = useHouse();
  const words = useWords('leave');
  const house = useWords('house');
  const places = usePlaces();
  const act = useAct();
  const today = localDay(page.now);
  const { codeName, id } = page.child;
  const [draft, setDraft] = useState<LeaveDraft>({ how: undefined, on: today, records: undefined, keeper: '', told: undefined });
  const [missing, setMissing] = useState<MissingOfLeaving>([]);
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const put = (part: Partial<LeaveDraft>) => {
    setMissing([]);
    setDraft({ ...draft, ...part });
  };
  const finish = () => {
    setTries(tries + 1);
    const read = leavingOf(draft, today);
    if ('missing' in read) return setMissing(read.missing);
    act.run(() => vault.childLeft(id, read.leaving), onLeft);
  };
  const error = (field: MissingOfLeaving[number], text: string) => (missing.includes(field) ? text : undefined);
  return (
    <Screen title={words('title', { codeName })} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      <div className="today">
        <div className="stack today-main">
          <StillOpen page={page} />
          <section className="card stack">
            <ChipsOne
              label={words('how')} value={draft.how} onChange={(how) => put({ how })} error={error('how', words('howMissing'))}
              options={waysToLeave.map((value) => ({ value, label: words(`ways.${value}`) }))}
            />
            <DateTimeField kind="date" label={words('on')} hint={words('onHint')} value={draft.on} onChange={(on) => put({ on })} max={today} error={error('on', words('onMissing'))} />
            <p className="small soft">{words('plan')} <Button kind="plain" size="small" onPress={() => places.swap({ at: 'changeChild', child: id })}>{words('planned')}</Button></p>
          </section>
          <section className="card stack">
            <RadioList
              label={words('keepTitle')} value={draft.records} onChange={(records) => put({ records })} error={error('records', words('keepMissing'))}
              options={keepers.map((value) => ({ value, label: words(`keepers.${value}`), note: words(`keeperNotes.${value}`) }))}
            />
            {draft.records === 'named' && (
              <TextField
                label={words('keeper')} hint={words('keeperHint')} value={draft.keeper} onChange={(keeper) => put({ keeper })} error={error('keeper', words('keeperMissing'))}
                maxLength={120} autoCapitalize="words"
              />
            )}
            {draft.records === 'named' && <div><Button size="small" icon="privateBook" onPress={() => places.go({ at: 'vault' })}>{words('toShares')}</Button></div>}
            {draft.records === 'office' && <div><Button size="small" icon="anchor" onPress={() => places.go({ at: 'hold', child: id })}>{words('toHold')}</Button></div>}
          </section>
          <Card title={words('toldTitle', { codeName })}>
            <ul className="plain-list stack t">{(['keeps', 'yes', 'back'] as const).map((each) => <li key={each}>{words(`told.${each}`, { codeName })}</li>)}</ul>
            <ChipsOne
              label={words('tellingLabel')} value={draft.told} onChange={(told) => put({ told })} error={error('told', words('tellingMissing'))}
              options={tellings.map((value) => ({ value, label: words(`tellings.${value}`) }))}
            />
          </Card>
          <ProblemSay problem={act.problem} />
          <div><Button kind="ink" size="big" onPress={finish} isDisabled={act.isRunning}>{words('do', { codeName })}</Button></div>
        </div>
        <aside className="stack today-main"><WhatStays codeName={codeName} /></aside>
      </div>
    </Screen>
  );
}
