import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { RecordEntry } from '../../../../core/Entry.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { Card } from '../../../shared/Card.tsx';
import { Say } from '../../../shared/Say.tsx';
import { entries } from '../../messages/en/entries.ts';
import { MoreWords } from '../../MoreWords.tsx';
import { usePlaces } from '../../Place.ts';
import { useWhen } from '../../useWhen.ts';
import { useWords } from '../../useWords.ts';
import { Amendments } from '../Amendments.tsx';
import { inBook, type Amended } from '../inBook.ts';
import { WithChild } from '../WithChild.tsx';
import { EntryReading } from './EntryReading.tsx';
import { RecordScreen } from './RecordScreen.tsx';
import { ScoreCard } from './scores/ScoreCard.tsx';
import { scoreSeries } from './scores/scoreSeries.ts';
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
      <div className="stack">
        {entry && <Card kind="record"><EntryReading child={page.child.id} entry={entry} /><Amendments of={entry.amendments} /></Card>}
        {loose.length > 0 && <Card kind="record"><Amendments of={loose} /></Card>}
        {!entry && loose.length === 0 && <Say kind="due">{words('gone')}</Say>}
        {entry?.entry.kind === 'score' && <OverTime page={page} number={number} />}
        {entry && <EntryActions child={page.child.id} entry={entry} />}
      </div>
    </RecordScreen>
  );
}

function EntryActions({ child, entry }: { child: ChildId; entry: Amended<RecordEntry> }) {
  const places = usePlaces();
  const words = useWords('record');
  const said = entry.entry;
  if (said.kind === 'noticeRead') return null;
  return (
    <div className="row">
      {said.kind === 'consent'
        ? <Button icon="page" onPress={() => places.go({ at: 'consent', child, consent: said.consent.face.id })}>{words('openConsent')}</Button>
        : <Button icon="plus" onPress={() => places.go({ at: 'amendRecord', child, of: entry.number })}>{words(said.kind === 'notice' ? 'judgeAdd' : 'amend')}</Button>}
    </div>
  );
}

/** The score among the others of its instrument. */
function OverTime({ page, number }: { page: ChildPage; number: number }) {
  const series = scoreSeries(page.record).find(({ points }) => points.some((point) => point.number === number));
  return series && <MoreWords words={{ entries }}><ScoreCard series={series} /></MoreWords>;
}
