import { useCallback, useEffect, useRef, useState } from 'react';
import { unsavedWords } from './clinician/child/unsavedWords.ts';
import { createTakeover } from './createTakeover.ts';
import { createUpdater } from './createUpdater.ts';
import { isAsked, isAskedSoon } from './offline/askedUpdate.ts';
import { beginWork, whenAlone } from './offline/atWork.ts';
import { sayTaking, watchTakeover } from './offline/takeover.ts';
import { sayWaits } from './offline/updateNotice.ts';
import { letIn } from './offline/waitingShell.ts';
import { isInside, type OpenHouse } from './OpenHouse.ts';
import type { useVaultKeeper } from './useVaultKeeper.ts';

/** How long a window in which nothing is open waits for another's word that it asked for an update. */
const wordOfOthers = 1000;

/** The open house together with the code that it runs on: an update that is asked for, and a worker that takes over unasked. */
export type Upkeep = {
  readonly open: OpenHouse;
  show(next: OpenHouse): void;
  /** Another's code took this page's place: nothing may be opened any more. */
  isReplaced(): boolean;
  /** Resolves once every other window can know that something is under way here; over with the house that is shown next and after. */
  begin(): Promise<void>;
  readonly update: () => Promise<void>;
};

export function useUpkeep(keeper: ReturnType<typeof useVaultKeeper>): Upkeep {
  const [open, setOpen] = useState<OpenHouse>({ name: 'opening' });
  const now = useRef(open);
  const show = useCallback((next: OpenHouse) => {
    now.current = next;
    setOpen(next);
  }, []);
  const leave = useCallback(() => keeper.leave([]), [keeper]);
  const [takeover] = useState(() => createTakeover({
    open: () => now.current, show, close: keeper.close, lock: keeper.lock, leave, lift: keeper.lift, isAsked, isAskedSoon: () => isAskedSoon(wordOfOthers),
  }));
  const [update] = useState(() => createUpdater({
    saveAll: async () => await keeper.saveAll() && unsavedWords.areNone(), close: keeper.close, letIn: () => letIn(sayTaking), leave, sayWaits,
    // Until the page is gone nobody begins anything in another window.
    whenAlone: (act) => whenAlone(async () => {
      await act();
      await new Promise<never>(() => undefined);
    }),
  }));
  const begin = useWork(open);
  useEffect(() => watchTakeover(() => void takeover.replaced()), [takeover]);
  return { open, isReplaced: takeover.isReplaced, begin, update, show };
}

/** Something is under way from `begin` on, or while the page opens, until a house stands that is not at work. */
function useWork(open: OpenHouse): () => Promise<void> {
  const begun = useRef<ReturnType<typeof beginWork>>(undefined);
  const begin = useCallback(() => {
    begun.current ??= beginWork();
    return begun.current.ready;
  }, []);
  const isWorking = open.name === 'opening' || isInside(open);
  useEffect(() => {
    if (isWorking) void begin();
    else {
      begun.current?.end();
      begun.current = undefined;
    }
  }, [open, isWorking, begin]);
  return begin;
}
