import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import { Button } from '../../../shared/Button.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { Say } from '../../../shared/Say.tsx';
import { ProblemSay } from '../../ProblemSay.tsx';
import { useFocusAtChange } from '../../useFocusAtChange.ts';
import { useWords } from '../../useWords.ts';
import { DraftSaved } from '../DraftSaved.tsx';
import { NotSaved } from '../NotSaved.tsx';
import { NoteTools } from '../note/NoteTools.tsx';
import { NoteFields } from '../note/NoteWriterScreen.tsx';
import type { useNote } from '../note/useNote.ts';
import { WarnCopying } from '../note/WarnCopying.tsx';
import { flushWhenLeft } from './flushWhenLeft.ts';

/** The closed book's page of this session. Nothing of it goes to the other side. isNext: the other is finished, and here it goes on. */
export function NoteSide({ page: { child }, note, isKept, isNext }: { page: ChildPage; note: ReturnType<typeof useNote>; isKept: boolean; isNext: boolean }) {
  const words = useWords('session');
  const title = useFocusAtChange(isNext);
  const own = useWords('privateNote');
  return (
    <section className="leaf alone together-note" aria-label={words('side.private')} onBlur={flushWhenLeft(note.draft)}>
      <div className="text">
        <header className="row between wrap">
          <h2 className="row private-words card-title" ref={title} tabIndex={-1}><Icon name="privateBook" />{words('side.private')}</h2>
          {!isKept && <DraftSaved draft={note.draft} />}
        </header>
        {isKept ? <Say kind="ok" icon="privateBook">{own('finished')}</Say> : (
          <WarnCopying>
            <NoteTools pen={note.pen} isAtRest={note.act.isRunning} />
            <NotSaved draft={note.draft} />
            <ProblemSay problem={note.act.problem} />
            <NoteFields note={note} />
            {note.isEmpty && <Say kind="due" spoken="now">{own('nothingWritten')}</Say>}
            <div className="row wrap finish"><Button kind="ink" icon="check" onPress={note.finish} isDisabled={note.act.isRunning}>{own('finish')}</Button></div>
          </WarnCopying>
        )}
        <footer className="row between small soft"><span>{words('noteFoot', { codeName: child.codeName })}</span></footer>
      </div>
    </section>
  );
}
