import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { Card } from '../../../shared/Card.tsx';
import { CardOfDay } from '../../card/CardOfDay.tsx';
import { usePlaces } from '../../Place.ts';
import { ProblemSay } from '../../ProblemSay.tsx';
import { useWords } from '../../useWords.ts';
import { DraftSaved } from '../DraftSaved.tsx';
import { NotSaved } from '../NotSaved.tsx';
import { WithChild } from '../WithChild.tsx';
import { BelongsPrivate } from './BelongsPrivate.tsx';
import { RecordScreen } from './RecordScreen.tsx';
import { SessionFields } from './SessionFields.tsx';
import { sessionNumber } from './sessionNumber.ts';
import { useSession } from './useSession.ts';

/** A session for the record: when, how long, how you worked, who was there. Nothing of what was said. */
export function SessionScreen({ child }: { child: ChildId }) {
  return <WithChild child={child}>{(page) => <SessionPage page={page} />}</WithChild>;
}

function SessionPage({ page }: { page: ChildPage }) {
  const { codeName } = page.child;
  const places = usePlaces();
  const words = useWords('record');
  const session = useSession(page);
  const { draft, act } = session;
  const leave = () => void draft.flush().then((saved) => { if (saved) places.back(); });
  return (
    <RecordScreen
      codeName={codeName}
      title={words('sessionTitle', { number: sessionNumber(page.record, null) })}
      onBack={leave}
      actions={<><DraftSaved draft={draft} /><Button kind="teal" onPress={session.finish} isDisabled={act.isRunning}>{words('finishSession')}</Button></>}
    >
      <div className="stack">
        <NotSaved draft={draft} />
        <ProblemSay problem={act.problem} />
        <Card kind="record"><SessionFields session={session} codeName={codeName} /></Card>
        <CardOfDay page={page} day={session.fields.date} />
        <BelongsPrivate codeName={codeName} />
      </div>
    </RecordScreen>
  );
}
