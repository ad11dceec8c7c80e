import type { ReactNode } from 'react';
import { useFormatter } from 'use-intl';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import type { RecordEntry } from '../../../core/Entry.ts';
import type { IconName } from '../../shared/Icon.tsx';
import { RowButton } from '../../shared/List.tsx';
import { StandingTag } from '../consent/StandingTag.tsx';
import { standingOf } from '../consent/standingOf.ts';
import { usePlaces } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import type { Amended, Book } from './inBook.ts';
import { noonOf } from './record/localDay.ts';
import { useEntryTitle } from './record/useEntryTitle.ts';
import { RowIcon } from './RowIcon.tsx';

const icons = { session: 'clock', progress: 'pencil', notice: 'sound', noticeRead: 'speech', consent: 'page' } as const satisfies Record<string, IconName>;

type Loose = Book<RecordEntry>['loose'][number];

/** One entry of the record in its list. */
export function EntryRow({ page, entry }: { page: ChildPage; entry: Amended<RecordEntry> | Loose }) {
  const places = usePlaces();
  const words = useWords('child');
  const title = useEntryTitle(page);
  const note = useEntryNote();
  const open = () => places.go({ at: 'readRecord', child: page.child.id, number: entry.number });
  if (!('amendments' in entry)) return <RowButton before={<RowIcon name="page" />} title={words('looseRecord')} note={note(entry)} onPress={open} />;
  const times = entry.amendments.length;
  const said = entry.entry;
  const card = said.kind === 'consent' ? page.consents.find((each) => each.number === entry.number) : undefined;
  return (
    <RowButton
      before={<RowIcon name={icons[said.kind]} />}
      title={times === 0 ? title(entry) : words(said.kind === 'notice' || said.kind === 'consent' ? 'judged' : 'amended', { title: title(entry), times })}
      note={note(entry)}
      after={card && <StandingTag standing={standingOf(card, page.now)} />}
      onPress={card ? () => places.go({ at: 'consent', child: page.child.id, consent: card.face.id }) : open}
    />
  );
}

/** When it was, and of a session how you worked. */
function useEntryNote(): (entry: Amended<RecordEntry> | Loose) => ReactNode {
  const record = useWords('record');
  const when = useWhen();
  const format = useFormatter();
  return ({ at, entry }) => {
    if (entry.kind !== 'session') return <span className="num">{when(at, 'dayAndTime')}</span>;
    const noon = noonOf(entry.date);
    return <span className="num">{noon ? format.dateTime(noon, 'shortDay') : entry.date} · {record(`modality.${entry.modality}`)}</span>;
  };
}
