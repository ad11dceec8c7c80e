import { useRef, useState } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import { useAnnounce } from '../../../shared/Announcer.tsx';
import { useHouse } from '../../House.ts';
import { orNotDone } from '../../orNotDone.ts';
import { usePlaces } from '../../Place.ts';
import { useAct, type Act } from '../../useAct.ts';
import { useWords } from '../../useWords.ts';
import { draftOf } from '../draftOf.ts';
import { useDraft, type Draft } from '../useDraft.ts';
import { countWords } from './countWords.ts';
import { readNoteDraft, writeNoteDraft, type NoteDraft } from './NoteDraft.ts';

const slot = { wing: 'private', of: 'note' } as const;

/** The private note being written: its draft, and the act that keeps it for good. */
export function useNote({ child, ...page }: ChildPage): {
  readonly draft: Draft;
  readonly first: NoteDraft;
  readonly words: number;
  readonly isEmpty: boolean;
  readonly act: Act;
  typed(change: Partial<NoteDraft>): void;
  finish(): void;
} {
  const { vault } = useHouse();
  const places = usePlaces();
  const announce = useAnnounce();
  const say = useWords('privateNote');
  const act = useAct();
  const [kept] = useState(() => draftOf(page, slot));
  const draft = useDraft({ child: child.id, slot, isKept: kept !== null, reopen: () => places.go({ at: 'note', child: child.id }) });
  const [first] = useState(() => readNoteDraft(draft.found ?? kept));
  const note = useRef(first);
  const [words, setWords] = useState(() => countWords(first.text));
  const [isEmpty, setEmpty] = useState(false);

  const typed = (change: Partial<NoteDraft>) => {
    note.current = { ...note.current, ...change };
    setWords(countWords(note.current.text));
    setEmpty(false);
    draft.type(writeNoteDraft(note.current));
  };
  const keepForGood = async () => {
    // All of it as a draft first: a vault that stops in the middle loses nothing of it.
    await draft.flush();
    await draft.stop();
    const { title, text } = note.current;
    const added = await orNotDone(() => vault.addNote(child.id, { title: title.replace(/\s+/gu, ' ').trim(), text }));
    if (!added.ok) draft.type(writeNoteDraft(note.current));
    return added;
  };
  const finish = () => {
    if (note.current.text.trim() === '') return setEmpty(true);
    act.run(keepForGood, () => {
      announce(say('finished'));
      places.back();
    });
  };
  return { draft, first, words, isEmpty, act, typed, finish };
}
