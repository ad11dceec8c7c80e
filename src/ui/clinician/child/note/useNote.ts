import { useLayoutEffect, useState } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import { useAnnounce } from '../../../shared/Announcer.tsx';
import { createPen } from '../../../shared/pen/createPen.ts';
import type { Pen } from '../../../shared/pen/Pen.ts';
import { useHouse } from '../../House.ts';
import { orNotDone } from '../../orNotDone.ts';
import { usePlaces } from '../../Place.ts';
import { useAct, type Act } from '../../useAct.ts';
import { useWords } from '../../useWords.ts';
import type { AfterKeeping } from '../record/useRecordForm.ts';
import { draftOf } from '../draftOf.ts';
import { useDraft, type Draft } from '../useDraft.ts';
import type { PageField } from './keptHistory.ts';
import { isBlankNote, readNoteDraft, writeNoteDraft, type NoteDraft } from './NoteDraft.ts';

const slot = { wing: 'private', of: 'note' } as const;

/** The private note being written: what writes it, its draft, and the act that keeps it for good. */
export function useNote({ child, ...page }: ChildPage, after?: AfterKeeping): {
  readonly draft: Draft;
  readonly pen: Pen<PageField>;
  readonly isEmpty: boolean;
  readonly act: Act;
  finish(): void;
} {
  const { vault } = useHouse();
  const places = usePlaces();
  const announce = useAnnounce();
  const say = useWords('privateNote');
  const act = useAct();
  const [kept] = useState(() => draftOf(page, slot));
  const [isChanged, setChanged] = useState(kept !== null);
  const draft = useDraft({
    child: child.id, slot, isKept: kept !== null,
    reopen: () => places.go(after?.place ?? { at: 'note', child: child.id }),
    isThrownAway: () => isChanged && isBlankNote(noteOf(pen)),
  });
  const [pen] = useState(() => {
    const { history, ...first } = readNoteDraft(draft.found ?? kept);
    return createPen<PageField>(first, history, () => performance.now());
  });
  const [isEmpty, setEmpty] = useState(false);
  const { typeLater } = draft;
  // Before anybody can see it, and so type: as the editor itself.
  useLayoutEffect(() => pen.listen(() => {
    setChanged(true);
    setEmpty(false);
    typeLater(() => writeNoteDraft(noteOf(pen), pen.history()));
  }), [pen, typeLater]);

  const keepForGood = async () => {
    // All of it as a draft first: a vault that stops in the middle loses nothing of it.
    await draft.flush();
    await draft.stop();
    const { title, text } = noteOf(pen);
    const added = await orNotDone(() => vault.addNote(child.id, { title: title.replace(/\s+/gu, ' ').trim(), text }));
    if (!added.ok) typeLater(() => writeNoteDraft(noteOf(pen), pen.history()));
    return added;
  };
  const finish = () => {
    if (pen.text('text').trim() === '') return setEmpty(true);
    act.run(keepForGood, () => {
      announce(say('finished'));
      (after?.onKept ?? places.back)();
    });
  };
  return { draft, pen, isEmpty, act, finish };
}

function noteOf(pen: Pen<PageField>): NoteDraft {
  return { title: pen.text('title'), text: pen.text('text') };
}
