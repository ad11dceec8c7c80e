import type { ReactNode } from 'react';
import { useFormatter } from 'use-intl';
import type { ChildPage } from '../../../../bridge/VaultContract.ts';
import type { RecordEntry, SessionEntry } from '../../../../core/Entry.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { Card } from '../../../shared/Card.tsx';
import { Say } from '../../../shared/Say.tsx';
import { usePlaces } from '../../Place.ts';
import { useWhen } from '../../useWhen.ts';
import { useWords } from '../../useWords.ts';
import { Amendments } from '../Amendments.tsx';
import { Facts } from '../Facts.tsx';
import { inBook, type Amended } from '../inBook.ts';
import { WithChild } from '../WithChild.tsx';
import { EvidenceReading } from './EvidenceReading.tsx';
import { noonOf } from './localDay.ts';
import { NoticeReading } from './NoticeReading.tsx';
import { RecordScreen } from './RecordScreen.tsx';
import { sessionLength } from './sessionLength.ts';
import { useEntryTitle } from './useEntryTitle.ts';

/** One entry of the record as it was made, and what was added to it since. */
export function ReadRecordScreen({ child, number }: { child: ChildId; number: number }) {
  return <WithChild child={child}>{(page) => <ReadRecord page={page} number={number} />}</WithChild>;
}

function ReadRecord({ page, number }: { page: ChildPage; number: number }) {
  const places = usePlaces();
  const words = useWords('record');
  const when = useWhen();
  const title = useEntryTitle(page);
  const book = inBook(page.record);
  const entry = book.entries.find((each) => each.number === number);
  const loose = book.loose.filter((each) => each.number === number);
  return (
    <RecordScreen
      codeName={page.child.codeName}
      title={entry ? title(entry) : words('amendTitle')}
      below={entry && words('added', { at: when(entry.at, 'dayAndTime') })}
      onBack={places.back}
    >
      <div className="stack wide-form">
        {entry && <Card kind="record"><EntryReading entry={entry} /><Amendments of={entry.amendments} /></Card>}
        {loose.length > 0 && <Card kind="record"><Amendments of={loose} /></Card>}
        {!entry && loose.length === 0 && <Say kind="due">{words('gone')}</Say>}
        {entry && <EntryActions child={page.child.id} entry={entry} />}
      </div>
    </RecordScreen>
  );
}

function EntryActions({ child, entry }: { child: ChildId; entry: Amended<RecordEntry> }) {
  const places = usePlaces();
  const words = useWords('record');
  const said = entry.entry;
  return (
    <div className="row">
      {said.kind === 'consent'
        ? <Button icon="page" onPress={() => places.go({ at: 'consent', child, consent: said.consent.face.id })}>{words('openConsent')}</Button>
        : <Button icon="plus" onPress={() => places.go({ at: 'amendRecord', child, of: entry.number })}>{words('amend')}</Button>}
    </div>
  );
}

/** What an entry says, without its additions. */
export function EntryReading({ entry: { entry } }: { entry: Amended<RecordEntry> }): ReactNode {
  switch (entry.kind) {
    case 'session': return <SessionReading session={entry} />;
    case 'progress': return <p className="words-kept lead">{entry.text}</p>;
    case 'notice': return <NoticeReading notice={entry.notice} />;
    case 'consent': return <EvidenceReading consent={entry.consent} />;
  }
}

function SessionReading({ session }: { session: SessionEntry }) {
  const words = useWords('record');
  const format = useFormatter();
  const noon = noonOf(session.date);
  const minutes = sessionLength(session.start, session.stop);
  const present = session.present.map((each) => words(`companion.${each}`));
  return (
    <Facts of={[
      [words('date'), noon ? format.dateTime(noon, 'longDay') : session.date],
      [words('started'), <span className="num">{session.start}</span>],
      [words('stopped'), <span className="num">{session.stop}</span>],
      [words('length'), minutes !== null && words('minutes', { minutes })],
      [words('how'), words(`modality.${session.modality}`)],
      [words('whoElse'), present.length > 0 ? present.join(', ') : words('nobodyElse')],
    ]} />
  );
}
