import { useState } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import { companions } from '../../../../core/Entry.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { modalities } from '../../../../core/Modality.ts';
import { Button } from '../../../shared/Button.tsx';
import { Card } from '../../../shared/Card.tsx';
import { ChipsMany, ChipsOne } from '../../../shared/Chips.tsx';
import { DateTimeField } from '../../../shared/DateTimeField.tsx';
import { CardOfDay } from '../../card/CardOfDay.tsx';
import { usePlaces } from '../../Place.ts';
import { ProblemSay } from '../../ProblemSay.tsx';
import { useFirstError } from '../../useFirstError.ts';
import { useWords } from '../../useWords.ts';
import { DraftSaved } from '../DraftSaved.tsx';
import { NotSaved } from '../NotSaved.tsx';
import { WithChild } from '../WithChild.tsx';
import { BelongsPrivate } from './BelongsPrivate.tsx';
import { localDay } from './localDay.ts';
import { RecordScreen } from './RecordScreen.tsx';
import { readSessionDraft, sessionOf, type MissingOfSession } from './SessionDraft.ts';
import { sessionLength } from './sessionLength.ts';
import { sessionNumber } from './sessionNumber.ts';
import { useRecordForm } from './useRecordForm.ts';

/** A session for the record: when, how long, how you worked, who was there. Nothing of what was said. */
export function SessionScreen({ child }: { child: ChildId }) {
  return <WithChild child={child}>{(page) => <SessionForm page={page} />}</WithChild>;
}

function SessionForm({ page }: { page: ChildPage }) {
  const { codeName } = page.child;
  const places = usePlaces();
  const words = useWords('record');
  const { fields, draft, act, change, keep } = useRecordForm(page, 'session', (body) => readSessionDraft(body, localDay(page.now)), JSON.stringify);
  const [missing, setMissing] = useState<MissingOfSession>({});
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const finish = () => {
    setTries(tries + 1);
    const session = sessionOf(fields);
    if ('missing' in session) return setMissing(session.missing);
    keep(session.entry);
  };
  const enter: typeof change = (changed) => {
    setMissing({});
    change(changed);
  };
  const leave = () => void draft.flush().then((saved) => { if (saved) places.back(); });
  const error = (field: keyof MissingOfSession) => missing[field] && words(`missing.${missing[field]}`);
  return (
    <RecordScreen
      codeName={codeName}
      title={words('sessionTitle', { number: sessionNumber(page.record, null) })}
      onBack={leave}
      actions={<><DraftSaved state={draft.state} /><Button kind="teal" onPress={finish} isDisabled={act.isRunning}>{words('finishSession')}</Button></>}
    >
      <div className="stack wide-form">
        <NotSaved draft={draft} />
        <ProblemSay problem={act.problem} />
        <Card kind="record">
          <div className="four-fields">
            <DateTimeField kind="date" label={words('date')} value={fields.date} onChange={(date) => enter({ date })} max={localDay(page.now)} error={error('date')} />
            <DateTimeField kind="time" label={words('started')} value={fields.start} onChange={(start) => enter({ start })} error={error('start')} />
            <DateTimeField kind="time" label={words('stopped')} value={fields.stop} onChange={(stop) => enter({ stop })} error={error('stop')} />
            <Length start={fields.start} stop={fields.stop} />
          </div>
          <ChipsOne
            label={words('how')}
            options={modalities.map((modality) => ({ value: modality, label: words(`modality.${modality}`) }))}
            value={fields.modality}
            onChange={(modality) => enter({ modality })}
            error={error('modality')}
          />
          <ChipsMany
            label={words('who', { codeName })}
            options={companions.map((companion) => ({ value: companion, label: words(`companion.${companion}`) }))}
            value={fields.present}
            onChange={(present) => enter({ present })}
          />
        </Card>
        <CardOfDay page={page} day={fields.date} />
        <BelongsPrivate codeName={codeName} />
      </div>
    </RecordScreen>
  );
}

function Length({ start, stop }: { start: string; stop: string }) {
  const words = useWords('record');
  const minutes = sessionLength(start, stop);
  return (
    <div className="field">
      <span className="lab">{words('length')}</span>
      <output className="length num">{minutes === null ? <span className="soft">{words('noLength')}</span> : <b className="lead">{words('minutes', { minutes })}</b>}</output>
    </div>
  );
}
