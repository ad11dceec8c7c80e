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
import { additionBody, isBlankAddition } from './additionBody.ts';
import { draftOf } from './draftOf.ts';
import { readFields, textField } from './readFields.ts';
import { useDraft, type Draft } from './useDraft.ts';

/** The addition, and what its draft holds beside it. */
export type Typed = { readonly text: string; readonly more: Readonly<Record<string, unknown>> };

/** A dated addition being written to one entry of either wing: its draft, and the act that keeps it for good. */
export function useAmendment({ child, ...page }: ChildPage, wing: Wing, of: number): {
  readonly draft: Draft;
  readonly first: string;
  /** What else its draft holds, as JSON has it. */
  readonly more: Readonly<Record<string, unknown>>;
  readonly isEmpty: boolean;
  readonly act: Act;
  typed(text: string, more?: Readonly<Record<string, string>>): void;
  /** The same of what is long: told at each key, read only when it is saved. */
  typedLater(read: () => Typed): void;
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
  const latest = useRef<(() => Typed) | null>(null);
  const textNow = () => latest.current?.().text ?? textField(readFields(draft.found ?? kept), 'text');
  const draft = useDraft({ child: child.id, slot, isKept: kept !== null, isThrownAway: () => (kept !== null || latest.current !== null) && isBlankAddition({ text: textNow(), more: latest.current?.().more ?? more }), reopen: () => places.go({ at: wing === 'private' ? 'amendNote' : 'amendRecord', child: child.id, of }) });
  const [more] = useState(() => readFields(draft.found ?? kept));
  const [first] = useState(() => textField(more, 'text'));
  const [isEmpty, setEmpty] = useState(false);

  const typedLater = (read: () => Typed) => {
    latest.current = read;
    setEmpty(false);
    draft.typeLater(() => additionBody(read()));
  };
  const typed = (text: string, andMore: Readonly<Record<string, string>> = {}) => typedLater(() => ({ text, more: andMore }));
  const keepForGood = async (total: number | null | undefined) => {
    // All of it as a draft first: a vault that stops in the middle loses nothing of it.
    await draft.flush();
    await draft.stop();
    const amendment = { of, text: textNow() };
    const added = await orNotDone(() => (wing === 'private' ? vault.amendNote(child.id, amendment) : vault.amendRecord(child.id, { ...amendment, ...(total !== undefined && { total }) })));
    const last = latest.current;
    if (!added.ok && last) draft.typeLater(() => additionBody(last()));
    return added;
  };
  const finish = (total?: number | null) => {
    if (textNow().trim() === '') return setEmpty(true);
    act.run(() => keepForGood(total), () => {
      announce(words('amended'));
      places.back();
    });
  };
  return { draft, first, more, isEmpty, act, typed, typedLater, finish };
}
