import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { tellings, waysToLeave } from '../../../core/Leaving.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { DateTimeField } from '../../shared/DateTimeField.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { localDay } from '../child/record/localDay.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWords } from '../useWords.ts';
import { RecordsChoice } from './RecordsChoice.tsx';
import { StillOpen } from './StillOpen.tsx';
import { useLeaving, type LeavingForm } from './useLeaving.ts';
import { WhatStays } from './WhatStays.tsx';

/** A choice to be made with open eyes, one thing after the other; what it does not do stands beside it. */
export function LeaveForm({ page, onLeft }: { page: ChildPage; onLeft: () => void }) {
  const words = useWords('leave');
  const house = useWords('house');
  const places = usePlaces();
  const form = useLeaving(page, onLeft);
  const { codeName } = page.child;
  return (
    <Screen title={words('title', { codeName })} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      <div className="today">
        <div className="stack today-main">
          <StillOpen page={page} />
          <HowAndWhen form={form} page={page} />
          <RecordsChoice form={form} child={page.child.id} />
          <WhatIsTold form={form} codeName={codeName} />
          <ProblemSay problem={form.act.problem} />
          <div><Button kind="ink" size="big" onPress={form.finish} isDisabled={form.act.isRunning}>{words('do', { codeName })}</Button></div>
        </div>
        <aside className="stack today-main"><WhatStays codeName={codeName} /></aside>
      </div>
    </Screen>
  );
}

function HowAndWhen({ form: { draft, put, lacks }, page: { child, now } }: { form: LeavingForm; page: ChildPage }) {
  const words = useWords('leave');
  const places = usePlaces();
  const wrong = (['on', 'future', 'before'] as const).find(lacks);
  return (
    <section className="card stack">
      <ChipsOne
        label={words('how')} value={draft.how} onChange={(how) => put({ how })} error={lacks('how') && words('howMissing')}
        options={waysToLeave.map((value) => ({ value, label: words(`ways.${value}`) }))}
      />
      <DateTimeField kind="date" label={words('on')} hint={words('onHint')} value={draft.on} onChange={(on) => put({ on })} max={localDay(now)} error={wrong && words(`onWrong.${wrong}`, { codeName: child.codeName })} />
      <div className="row between wrap keeping">
        <p className="grow small soft">{words('plan')}</p>
        <Button size="small" icon="pencil" onPress={() => places.swap({ at: 'changeChild', child: child.id })}>{words('planned')}</Button>
      </div>
    </section>
  );
}

function WhatIsTold({ form: { draft, put, lacks }, codeName }: { form: LeavingForm; codeName: string }) {
  const words = useWords('leave');
  return (
    <Card title={words('toldTitle', { codeName })}>
      <ul className="plain-list stack t">{(['keeps', 'yes', 'back'] as const).map((each) => <li key={each}>{words(`told.${each}`, { codeName })}</li>)}</ul>
      <ChipsOne
        label={words('tellingLabel')} value={draft.told} onChange={(told) => put({ told })} error={lacks('told') && words('tellingMissing')}
        options={tellings.map((value) => ({ value, label: words(`tellings.${value}`) }))}
      />
    </Card>
  );
}
