import { useRef, useState } from 'react';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import type { Wing } from '../../../core/Book.ts';
import type { DraftSlot } from '../../../core/DraftSlot.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { useHouse } from '../House.ts';
import { orNotDone } from '../orNotDone.ts';
import { usePlaces } from '../Place.ts';
import { useAct, type Act } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { draftOf } from './draftOf.ts';
import { readFields, textField } from './readFields.ts';
import { useDraft, type Draft } from './useDraft.ts';

/** A dated addition being written to one entry of either wing: its draft, and the act that keeps it for good. */
export function useAmendment({ child, ...page }: ChildPage, wing: Wing, of: number): {
  readonly draft: Draft;
  readonly first: string;
  /** What else its draft holds, as JSON has it. */
  readonly more: Readonly<Record<string, unknown>>;
  readonly isEmpty: boolean;
  readonly act: Act;
  typed(text: string, more?: Readonly<Record<string, string>>): void;
  /** total: of a score alone, what it should have been; null, that it does not count. */
  finish(total?: number | null): void;
} {
  const { vault } = useHouse();
  const places = usePlaces();
  const announce = useAnnounce();
  const words = useWords('privateNote');
  const act = useAct();
  const [slot] = useState((): DraftSlot => ({ wing, of: 'amendment', number: of }));
  const [kept] = useState(() => draftOf(page, slot));
  const draft = useDraft({ child: child.id, slot, isKept: kept !== null, reopen: () => places.go({ at: wing === 'private' ? 'amendNote' : 'amendRecord', child: child.id, of }) });
  const [more] = useState(() => readFields(draft.found ?? kept));
  const [first] = useState(() => textField(more, 'text'));
  const text = useRef(first);
  const beside = useRef<Readonly<Record<string, unknown>>>(more);
  const [isEmpty, setEmpty] = useState(false);

  const keepDraft = () => draft.type(text.current.trim() === '' ? null : JSON.stringify({ ...beside.current, text: text.current }));
  const typed = (now: string, andBeside: Readonly<Record<string, string>> = {}) => {
    text.current = now;
    beside.current = andBeside;
    setEmpty(false);
    keepDraft();
  };
  const keepForGood = async (total: number | null | undefined) => {
    // All of it as a draft first: a vault that stops in the middle loses nothing of it.
    await draft.flush();
    await draft.stop();
    const amendment = { of, text: text.current };
    const added = await orNotDone(() => (wing === 'private' ? vault.amendNote(child.id, amendment) : vault.amendRecord(child.id, { ...amendment, ...(total !== undefined && { total }) })));
    if (!added.ok) keepDraft();
    return added;
  };
  const finish = (total?: number | null) => {
    if (text.current.trim() === '') return setEmpty(true);
    act.run(() => keepForGood(total), () => {
      announce(words('amended'));
      places.back();
    });
  };
  return { draft, first, more, isEmpty, act, typed, finish };
}
