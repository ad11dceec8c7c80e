import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import { asInstant } from '../../../../core/Instant.ts';
import { Button } from '../../../shared/Button.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { Say } from '../../../shared/Say.tsx';
import { CardOfDay } from '../../card/CardOfDay.tsx';
import { ProblemSay } from '../../ProblemSay.tsx';
import { useFocusAtChange } from '../../useFocusAtChange.ts';
import { useWords } from '../../useWords.ts';
import { DraftSaved } from '../DraftSaved.tsx';
import { NotSaved } from '../NotSaved.tsx';
import { localDay } from '../record/localDay.ts';
import { SessionFields } from '../record/SessionFields.tsx';
import type { SessionForm } from '../record/useSession.ts';
import { flushWhenLeft } from './flushWhenLeft.ts';
import { timeNow } from './timeNow.ts';

/** The open page's entry of this session: when, how, who. isNext: the other is finished, and here it goes on. */
export function RecordSide({ page, session, isKept, isNext }: { page: ChildPage; session: SessionForm; isKept: boolean; isNext: boolean }) {
  const words = useWords('session');
  const title = useFocusAtChange(isNext);
  const record = useWords('record');
  const { draft, act, fields } = session;
  return (
    <section className="open half together-record" aria-label={words('side.record')} onBlur={flushWhenLeft(draft)}>
      <header className="row between wrap">
        <h2 className="row shareable card-title" ref={title} tabIndex={-1}><Icon name="page" />{words('side.record')}</h2>
        {!isKept && <DraftSaved draft={draft} />}
      </header>
      {isKept ? <Say kind="ok" icon="page">{record('sessionKept')}</Say> : (
        <>
          <NotSaved draft={draft} />
          <ProblemSay problem={act.problem} />
          <SessionFields session={session} codeName={page.child.codeName} />
          <CardOfDay page={page} day={fields.date} />
          <div className="row between wrap finish">
            <Button kind="teal" icon="check" onPress={session.finish} isDisabled={act.isRunning}>{record('finishSession')}</Button>
            {fields.start === '' && <Button icon="clock" onPress={() => session.enter({ date: localDay(asInstant(Date.now())), start: timeNow() })}>{words('startNow')}</Button>}
            {fields.stop === '' && fields.start !== '' && <Button icon="clock" onPress={() => session.enter({ stop: timeNow() })}>{words('stopNow')}</Button>}
          </div>
        </>
      )}
    </section>
  );
}
