import type { ReactNode } from 'react';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { Button } from '../../shared/Button.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { OpenHalf } from '../../shared/Halves.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { List } from '../../shared/List.tsx';
import { isUnderWay } from '../consent/standingOf.ts';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { ComposeRow } from './ComposeRow.tsx';
import { DamagedSay } from './DamagedSay.tsx';
import { DraftRow } from './DraftRow.tsx';
import { EntryRow } from './EntryRow.tsx';
import { inBook } from './inBook.ts';
import { OpenSummaries } from './OpenSummaries.tsx';
import { newestFirst } from './record/newestFirst.ts';

/** The open page: the clinical record, the summaries under way, and the way to a new one. */
export function RecordHalf({ page }: { page: ChildPage }) {
  const places = usePlaces();
  const words = useWords('child');
  const { child } = page;
  const drafts = page.drafts.filter((each) => each.slot.wing === 'record');
  return (
    <OpenHalf
      title={words('record')}
      note={words('recordNote')}
      lead={<Button kind="teal" wide icon="plus" onPress={() => places.go({ at: 'addRecord', child: child.id })}>{words('addRecord')}</Button>}
      foot={<ComposeRow child={child} />}
    >
      {drafts.length > 0 && <List label={words('drafts')}>{drafts.map((draft, index) => <DraftRow key={index} child={child.id} draft={draft} />)}</List>}
      <OpenSummaries page={page} />
      {page.consents.length > 0 && (
        <div className="who-saw"><Button size="small" icon="people" onPress={() => places.go({ at: 'handOver', child: child.id, summary: null, whoSaw: true })}>{words('whoSaw', { codeName: child.codeName })}</Button></div>
      )}
      <DamagedSay rows={page.damaged.record} among={page.record} of="entry" />
      <Entries page={page} />
    </OpenHalf>
  );
}

/** The newest few, and the ways to all of it. */
const few = 5;

function Entries({ page }: { page: ChildPage }): ReactNode {
  const words = useWords('child');
  const { entries, loose } = inBook(page.record);
  const underWay = page.consents.filter((card) => isUnderWay(card, page.now)).map((card) => card.number);
  const shown = [...newestFirst(entries), ...loose].filter((entry) => !underWay.includes(entry.number));
  if (shown.length === 0) return <EmptyState picture={<span className="disc big"><Icon name="page" size="large" /></span>} title={words('recordEmpty')}>{words('recordEmptyMore')}</EmptyState>;
  return (
    <>
      <List label={words('record')}>{shown.slice(0, shown.length > few + 1 ? few : few + 1).map((entry) => <EntryRow key={entry.number} page={page} entry={entry} />)}</List>
      <ToAll page={page} count={entries.length + loose.length} />
    </>
  );
}

function ToAll({ page, count }: { page: ChildPage; count: number }) {
  const places = usePlaces();
  const words = useWords('kinds');
  const child = page.child.id;
  const hasScores = page.record.some(({ entry }) => entry.kind === 'score');
  return (
    <div className="row wrap to-all">
      <Button size="small" icon="page" onPress={() => places.go({ at: 'wholeRecord', child })}>{words('whole', { count })}</Button>
      {hasScores && <Button size="small" icon="chart" onPress={() => places.go({ at: 'scores', child })}>{words('scores')}</Button>}
    </div>
  );
}
