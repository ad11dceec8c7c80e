import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { Button } from '../../shared/Button.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { PrivateHalf } from '../../shared/Halves.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { List, RowButton } from '../../shared/List.tsx';
import { Say } from '../../shared/Say.tsx';
import { usePlaces } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { DamagedSay } from './DamagedSay.tsx';
import { DraftRow } from './DraftRow.tsx';
import { FirstOf } from './FirstOf.tsx';
import { inBook } from './inBook.ts';
import { WarnCopying } from './note/WarnCopying.tsx';

/** The closed book: private notes to open and to add to. Nothing here sends, prints or picks. */
export function NotesHalf({ page }: { page: ChildPage }) {
  const places = usePlaces();
  const words = useWords('child');
  const drafts = page.drafts.filter((each) => each.slot.wing === 'private');
  return (
    <PrivateHalf
      title={words('privateNotes')}
      note={words('privateNote')}
      lead={<Button kind="plum" wide icon="pencil" onPress={() => places.go({ at: 'note', child: page.child.id })}>{words('writeNote')}</Button>}
      foot={<Say>{words('privateTruth')}</Say>}
    >
      <WarnCopying isPart>
        {drafts.length > 0 && <List label={words('draftNote')}>{drafts.map((draft, index) => <DraftRow key={index} child={page.child.id} draft={draft} />)}</List>}
        <DamagedSay rows={page.damaged.private} among={page.privateNotes} of="note" />
        <Notes page={page} />
      </WarnCopying>
    </PrivateHalf>
  );
}

function Notes({ page }: { page: ChildPage }) {
  const places = usePlaces();
  const words = useWords('child');
  const when = useWhen();
  const { entries, loose } = inBook(page.privateNotes);
  const open = (number: number) => () => places.go({ at: 'readNote', child: page.child.id, number });
  const rows = entries.map(({ number, at, entry, amendments }) => {
    const title = entry.title === '' ? words('noteUntitled') : entry.title;
    const said = amendments.length === 0 ? title : words('amended', { title, times: amendments.length });
    return <RowButton key={number} title={said} note={<span className="num">{when(at, 'dayAndTime')}</span>} onPress={open(number)} />;
  });
  const loosened = loose.map(({ number, at }) => (
    <RowButton key={number} title={words('looseAmendment')} note={<span className="num">{when(at, 'dayAndTime')}</span>} onPress={open(number)} />
  ));
  if (rows.length + loosened.length > 0) return <FirstOf rows={[...rows, ...loosened]} first={5} label={words('privateNotes')} />;
  return <EmptyState picture={<span className="disc big"><Icon name="privateBook" size="large" /></span>} title={words('privateEmpty')}>{words('privateEmptyMore')}</EmptyState>;
}
