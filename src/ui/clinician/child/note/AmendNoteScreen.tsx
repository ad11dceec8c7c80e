import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { PlainTextEditor } from '../../../shared/PlainTextEditor.tsx';
import { Say } from '../../../shared/Say.tsx';
import { usePlaces } from '../../Place.ts';
import { ProblemSay } from '../../ProblemSay.tsx';
import { useWhen } from '../../useWhen.ts';
import { useWords } from '../../useWords.ts';
import { Amendments } from '../Amendments.tsx';
import { DraftSaved } from '../DraftSaved.tsx';
import { inBook } from '../inBook.ts';
import { NotSaved } from '../NotSaved.tsx';
import { WithChild } from '../WithChild.tsx';
import { NoteTools } from './NoteTools.tsx';
import { PrivatePage } from './PrivatePage.tsx';
import { useNoteAmendment } from './useNoteAmendment.ts';

/** A dated addition to a private note. The note stands above it and is not touched. */
export function AmendNoteScreen({ child, of }: { child: ChildId; of: number }) {
  return <WithChild child={child}>{(page) => <AmendNote page={page} of={of} />}</WithChild>;
}

function AmendNote({ page, of }: { page: ChildPage; of: number }) {
  const places = usePlaces();
  const words = useWords('privateNote');
  const when = useWhen();
  const note = inBook(page.privateNotes).entries.find((each) => each.number === of);
  const addition = useNoteAmendment(page, of);
  const leave = () => void addition.draft.flush().then((saved) => { if (saved) places.back(); });
  return (
    <PrivatePage
      codeName={page.child.codeName}
      title={words('amendTitle')}
      onBack={leave}
      saved={<DraftSaved draft={addition.draft} />}
      heading={note && <h2>{note.entry.title === '' ? words('untitled') : note.entry.title}</h2>}
      tools={<NoteTools pen={addition.pen} isAtRest={addition.act.isRunning} />}
      foot={<span>{words('amendHow')}</span>}
    >
      <NotSaved draft={addition.draft} />
      <ProblemSay problem={addition.act.problem} />
      {note && <p className="words-kept soft" dir="auto">{note.entry.text}</p>}
      {note && <Amendments of={note.amendments} />}
      <section className="amendment">
        <h2 className="small soft num">{words('amendment', { at: when(page.now, 'longDay') })}</h2>
        <div className="note-text" inert={addition.act.isRunning}>
          <PlainTextEditor label={words('amendText')} pen={addition.pen} field="text" autoFocus />
        </div>
      </section>
      {addition.isEmpty && <Say kind="due" spoken="now">{words('nothingWritten')}</Say>}
      <div className="row finish"><Button kind="ink" icon="check" onPress={() => addition.finish()} isDisabled={addition.act.isRunning}>{words('amendFinish')}</Button></div>
    </PrivatePage>
  );
}
