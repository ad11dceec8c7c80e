import { useState } from 'react';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { asInstant } from '../../../core/Instant.ts';
import { localDay } from '../child/record/localDay.ts';
import { useHouse } from '../House.ts';
import { useAct, type Act } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { leavingOf, type LeaveDraft, type MissingOfLeaving } from './LeaveDraft.ts';

/** The leaving as it is filled in. lacks: the field was to be filled in, and was not. */
export type LeavingForm = {
  readonly draft: LeaveDraft;
  readonly act: Act;
  put(part: Partial<LeaveDraft>): void;
  lacks(field: MissingOfLeaving[number]): true | undefined;
  finish(): void;
};

export function useLeaving({ child, now }: ChildPage, onLeft: () => void): LeavingForm {
  const { vault } = useHouse();
  const act = useAct();
  const [draft, setDraft] = useState<LeaveDraft>({ how: undefined, on: localDay(now), records: undefined, keeper: '', told: undefined });
  const [missing, setMissing] = useState<MissingOfLeaving>([]);
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const finish = () => {
    setTries(tries + 1);
    const read = leavingOf(draft, localDay(asInstant(Date.now())), child.arrived?.slice(0, 10));
    if ('missing' in read) return setMissing(read.missing);
    act.run(() => vault.childLeft(child.id, read.leaving), onLeft);
  };
  const put = (part: Partial<LeaveDraft>) => {
    setMissing([]);
    setDraft({ ...draft, ...part });
  };
  return { draft, act, put, finish, lacks: (field) => (missing.includes(field) ? true : undefined) };
}
