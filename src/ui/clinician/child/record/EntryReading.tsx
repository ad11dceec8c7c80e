import type { ReactNode } from 'react';
import { useFormatter } from 'use-intl';
import type { RecordEntry, SessionEntry } from '../../../../core/Entry.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { isPastMidnight, sessionLength } from '../../../../core/sessionLength.ts';
import { inOtherYears } from '../../inYear.ts';
import { useWords } from '../../useWords.ts';
import { Facts } from '../Facts.tsx';
import type { Amended } from '../inBook.ts';
import { ClinicalReading } from './entered/ClinicalReading.tsx';
import { EvidenceReading } from './EvidenceReading.tsx';
import { noonOf } from './localDay.ts';
import { NoticeReading } from './NoticeReading.tsx';
import { NoticeReadReading } from './NoticeReadReading.tsx';

/** What an entry says, without its additions. */
export function EntryReading({ child, entry: { entry } }: { child: ChildId; entry: Amended<RecordEntry> }): ReactNode {
  switch (entry.kind) {
    case 'session': return <SessionReading session={entry} />;
    case 'progress': return <p className="words-kept lead">{entry.text}</p>;
    case 'notice': return <NoticeReading notice={entry.notice} />;
    case 'noticeRead': return <NoticeReadReading read={entry.read} />;
    case 'consent': return <EvidenceReading child={child} consent={entry.consent} />;
    default: return <ClinicalReading entry={entry} />;
  }
}

function SessionReading({ session }: { session: SessionEntry }) {
  const words = useWords('record');
  const format = useFormatter();
  const noon = noonOf(session.date);
  const time = (clock: string) => format.dateTime(new Date(`2000-01-01T${clock}`), 'time');
  const minutes = sessionLength(session.start, session.stop);
  const present = session.present.map((each) => words(`companion.${each}`));
  return (
    <Facts of={[
      [words('date'), noon ? format.dateTime(noon, inOtherYears.dateTime.longDay) : session.date],
      [words('started'), <span className="num">{time(session.start)}</span>],
      [words('stopped'), <span className="num">{isPastMidnight(session.start, session.stop) ? words('nextDay', { time: time(session.stop) }) : time(session.stop)}</span>],
      [words('length'), minutes !== null && words('minutes', { minutes })],
      [words('how'), words(`modality.${session.modality}`)],
      [words('whoElse'), present.length > 0 ? present.join(', ') : words('nobodyElse')],
    ]} />
  );
}
