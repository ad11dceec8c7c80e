import { useState } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { EnteredEntry, EnteredKind } from '../../../../core/Entry.ts';
import { useAnnounce } from '../../../shared/Announcer.tsx';
import { useHouse } from '../../House.ts';
import { orNotDone } from '../../orNotDone.ts';
import { usePlaces, type Place } from '../../Place.ts';
import { useAct, type Act } from '../../useAct.ts';
import { useWords } from '../../useWords.ts';
import { draftOf } from '../draftOf.ts';
import { useDraft, type Draft } from '../useDraft.ts';

export type RecordForm<Fields> = {
  readonly fields: Fields;
  readonly draft: Draft;
  readonly act: Act;
  change(change: Partial<Fields>): void;
  keep(entry: EnteredEntry): void;
};

/** Where a form stands, when that is not a page of its own: where to come back to if it could not be saved, and what comes once it is kept. */
export type AfterKeeping = { readonly place: Place; readonly onKept: () => void };

/** A form of the record: its fields as a sealed draft, and the act that adds the entry. */
export function useRecordForm<Fields>(
  page: ChildPage, kind: EnteredKind, read: (body: string | null) => Fields, write: (fields: Fields) => string | null, after?: AfterKeeping,
): RecordForm<Fields> {
  const { child } = page;
  const { vault } = useHouse();
  const places = usePlaces();
  const announce = useAnnounce();
  const words = useWords('record');
  const act = useAct();
  const [slot] = useState(() => ({ wing: 'record', of: kind }) as const);
  const [kept] = useState(() => draftOf(page, slot));
  const draft = useDraft({ child: child.id, slot, isKept: kept !== null, reopen: () => places.go(after?.place ?? { at: 'record', child: child.id, kind }) });
  const [fields, setFields] = useState(() => read(draft.found ?? kept));
  const change = (changed: Partial<Fields>) => {
    const now = { ...fields, ...changed };
    setFields(now);
    draft.type(write(now));
  };
  const keep = (entry: EnteredEntry) => act.run(async () => {
    // All of it as a draft first: a vault that stops in the middle loses nothing of it.
    await draft.flush();
    await draft.stop();
    const added = await orNotDone(() => vault.addRecord(child.id, entry));
    if (!added.ok) draft.type(write(fields));
    return added;
  }, () => {
    announce(words(kind === 'session' ? 'sessionKept' : 'kept'));
    (after?.onKept ?? places.back)();
  });
  return { fields, draft, act, change, keep };
}
