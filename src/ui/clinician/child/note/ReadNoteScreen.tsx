import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { PrivateEntry } from '../../../../core/Entry.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { Say } from '../../../shared/Say.tsx';
import { usePlaces } from '../../Place.ts';
import { useWhen } from '../../useWhen.ts';
import { useWords } from '../../useWords.ts';
import { Amendments } from '../Amendments.tsx';
import { inBook, type Amended } from '../inBook.ts';
import { WithChild } from '../WithChild.tsx';
import { NoteVersions } from './NoteVersions.tsx';
import { PrivatePage } from './PrivatePage.tsx';

/** A private note as it was written, and what was added to it since. */
export function ReadNoteScreen({ child, number }: { child: ChildId; number: number }) {
  return <WithChild child={child}>{(page) => <ReadNote page={page} number={number} />}</WithChild>;
}

function ReadNote({ page, number }: { page: ChildPage; number: number }) {
  const places = usePlaces();
  const words = useWords('privateNote');
  const book = inBook(page.privateNotes);
  const note = book.entries.find((each) => each.number === number);
  const loose = book.loose.filter((each) => each.number === number);
  return (
    <PrivatePage
      codeName={page.child.codeName}
      title={words('title')}
      onBack={places.back}
      heading={note && <NoteHead note={note} />}
      foot={<span>{words('neverOverwritten')}</span>}
    >
      {note && <NoteVersions note={note} />}
      {note && (
        <div className="row">
          <Button icon="plus" onPress={() => places.go({ at: 'amendNote', child: page.child.id, of: number })}>{words('amend')}</Button>
        </div>
      )}
      <Amendments of={loose} />
      {!note && loose.length === 0 && <Say kind="due">{words('gone')}</Say>}
    </PrivatePage>
  );
}

function NoteHead({ note }: { note: Amended<PrivateEntry> }) {
  const words = useWords('privateNote');
  const when = useWhen();
  return (
    <div>
      <h2>{note.entry.title === '' ? words('untitled') : note.entry.title}</h2>
      <p className="small soft num">{words('written', { at: when(note.at, 'dayAndTime') })}</p>
    </div>
  );
}
