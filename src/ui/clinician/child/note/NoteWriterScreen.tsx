import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { PlainTextEditor, type EditorHandle } from '../../../shared/PlainTextEditor.tsx';
import { Say } from '../../../shared/Say.tsx';
import { isEnter } from '../../../shared/TextField.tsx';
import { CardOfDay } from '../../card/CardOfDay.tsx';
import { usePlaces } from '../../Place.ts';
import { ProblemSay } from '../../ProblemSay.tsx';
import { useWhen } from '../../useWhen.ts';
import { useWords } from '../../useWords.ts';
import { DraftSaved } from '../DraftSaved.tsx';
import { NotSaved } from '../NotSaved.tsx';
import { localDay } from '../record/localDay.ts';
import { WithChild } from '../WithChild.tsx';
import { ElevenThings } from './ElevenThings.tsx';
import { NoteTools } from './NoteTools.tsx';
import { PrivatePage } from './PrivatePage.tsx';
import { useNote } from './useNote.ts';
import { WordCount } from './WordCount.tsx';

/** Where a private note is written: a sealed draft until it is finished. */
export function NoteWriterScreen({ child }: { child: ChildId }) {
  return <WithChild child={child}>{(page) => <NoteWriter page={page} />}</WithChild>;
}

function NoteWriter({ page }: { page: ChildPage }) {
  const places = usePlaces();
  const words = useWords('privateNote');
  const when = useWhen();
  const note = useNote(page);
  const [showsList, setShowsList] = useState(true);
  const leave = (go: () => void) => void note.draft.flush().then((saved) => { if (saved) go(); });
  const toRecord = () => leave(() => places.go({ at: 'addRecord', child: page.child.id }));
  return (
    <PrivatePage
      codeName={page.child.codeName}
      title={words('title')}
      onBack={() => leave(places.back)}
      saved={<DraftSaved draft={note.draft} />}
      heading={<p className="small soft b num">{when(page.now, 'longDay')}</p>}
      tools={<NoteTools pen={note.pen} isAtRest={note.act.isRunning} />}
      foot={<>
        <span>{words('neverOverwritten')}</span>
        <WordCount pen={note.pen} />
      </>}
      aside={showsList && <ElevenThings onRecord={toRecord} onHide={() => setShowsList(false)} />}
    >
      <NotSaved draft={note.draft} />
      <ProblemSay problem={note.act.problem} />
      <NoteFields note={note} />
      {note.isEmpty && <Say kind="due" spoken="now">{words('nothingWritten')}</Say>}
      <CardOfDay page={page} day={localDay(page.now)} />
      <div className="row wrap finish">
        <Button kind="ink" icon="check" onPress={note.finish} isDisabled={note.act.isRunning}>{words('finish')}</Button>
        <Button kind="plain" size="small" icon="speech" onPress={() => leave(() => places.go({ at: 'phrases' }))}>{words('phrases')}</Button>
        {!showsList && <Button kind="plain" size="small" onPress={() => setShowsList(true)}>{words('show')}</Button>}
      </div>
    </PrivatePage>
  );
}

/** Its title and its text, as they are typed; at rest while they are being kept for good. */
export function NoteFields({ note }: { note: ReturnType<typeof useNote> }): ReactNode {
  const words = useWords('privateNote');
  const editor = useRef<EditorHandle>(null);
  const toText = (event: KeyboardEvent) => {
    if (!isEnter(event)) return;
    event.preventDefault();
    editor.current?.focus();
  };
  return (
    <>
      <div className="note-title" onKeyDown={toText} inert={note.act.isRunning}>
        <PlainTextEditor label={words('titleLabel')} placeholder={words('titleLabel')} pen={note.pen} field="title" />
      </div>
      <div className="note-text" inert={note.act.isRunning}>
        <PlainTextEditor label={words('text')} placeholder={words('textHere')} pen={note.pen} field="text" autoFocus handle={editor} />
      </div>
    </>
  );
}
