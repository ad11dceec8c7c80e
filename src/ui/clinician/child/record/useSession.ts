import { useState } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import { asInstant } from '../../../../core/Instant.ts';
import { useFirstError } from '../../useFirstError.ts';
import { localDay } from './localDay.ts';
import { readSessionDraft, sessionOf, type MissingOfSession, type SessionDraft } from './SessionDraft.ts';
import { useRecordForm, type AfterKeeping, type RecordForm } from './useRecordForm.ts';

/** A session being entered: its fields, what is missing of them, and the act that adds it. */
export type SessionForm = Pick<RecordForm<SessionDraft>, 'fields' | 'draft' | 'act'> & {
  readonly missing: MissingOfSession;
  enter(changed: Partial<SessionDraft>): void;
  finish(): void;
};

export function useSession(page: ChildPage, after?: AfterKeeping): SessionForm {
  const { fields, draft, act, change, keep } = useRecordForm(page, 'session', (body) => readSessionDraft(body, localDay(page.now)), JSON.stringify, after);
  const [missing, setMissing] = useState<MissingOfSession>({});
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const finish = () => {
    setTries(tries + 1);
    // The day it is now: a page that was opened before midnight tells another.
    const session = sessionOf(fields, localDay(asInstant(Date.now())));
    if ('missing' in session) return setMissing(session.missing);
    keep(session.entry);
  };
  const enter: typeof change = (changed) => {
    setMissing({});
    change(changed);
  };
  return { fields, draft, act, missing, enter, finish };
}
