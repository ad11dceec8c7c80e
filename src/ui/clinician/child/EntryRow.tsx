import type { ChildPage } from '../../../bridge/ChildPage.ts';
import type { RecordEntry } from '../../../core/Entry.ts';
import { RowButton } from '../../shared/List.tsx';
import { StandingTag } from '../consent/StandingTag.tsx';
import { standingOf } from '../consent/standingOf.ts';
import { keepTogether } from '../keepTogether.ts';
import { usePlaces } from '../Place.ts';
import { useShortDay } from '../useShortDay.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import type { Amended, Book } from './inBook.ts';
import { kindIcons } from './record/kindIcons.ts';
import { useEntryNote } from './record/useEntryNote.ts';
import { useEntryTitle } from './record/useEntryTitle.ts';
import { RowIcon } from './RowIcon.tsx';

export type LooseEntry = Book<RecordEntry>['loose'][number];

/** One entry of the record in a list. */
export function EntryRow({ page, entry }: { page: ChildPage; entry: Amended<RecordEntry> | LooseEntry }) {
  const places = usePlaces();
  const words = useWords('child');
  const title = useEntryTitle(page);
  const when = useWhen();
  const note = useRowNote();
  const open = () => places.go({ at: 'readRecord', child: page.child.id, number: entry.number });
  if (!('amendments' in entry)) return <RowButton before={<RowIcon name="page" />} title={words('looseRecord')} note={<span className="num">{when(entry.at, 'dayAndTime')}</span>} onPress={open} />;
  const times = entry.amendments.length;
  const said = entry.entry;
  const card = said.kind === 'consent' ? page.consents.find((each) => each.number === entry.number) : undefined;
  return (
    <RowButton
      before={<RowIcon name={kindIcons[said.kind]} />}
      title={times === 0 ? title(entry) : words(said.kind === 'notice' || said.kind === 'consent' ? 'judged' : 'amended', { title: title(entry), times })}
      note={<span className="num">{note(entry)}</span>}
      after={card && <StandingTag standing={standingOf(card, page.now)} />}
      onPress={card ? () => places.go({ at: 'consent', child: page.child.id, consent: card.face.id }) : open}
    />
  );
}

/** When it was, and a few words of what. */
function useRowNote(): (entry: Amended<RecordEntry>) => string {
  const when = useWhen();
  const shortDay = useShortDay('shortDay');
  const more = useEntryNote();
  return ({ amendments: _, ...kept }) => {
    const { at, entry } = kept;
    const day = 'date' in entry ? shortDay(entry.date) : when(at, 'dayAndTime');
    return keepTogether([day, ...more(kept)].join(' · '));
  };
}
