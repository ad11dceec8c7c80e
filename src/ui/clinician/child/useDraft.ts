import { useEffect, useRef, useState } from 'react';
import type { LastWords, VaultContract } from '../../../bridge/VaultContract.ts';
import type { DraftSlot } from '../../../core/DraftSlot.ts';
import type { ChildId } from '../../../core/Id.ts';
import type { Instant } from '../../../core/Instant.ts';
import type { Result } from '../../../core/Result.ts';
import { createWatched, type Watched } from '../../shared/Watched.ts';
import { useHouse } from '../House.ts';
import { orNotDone } from '../orNotDone.ts';
import { createDraftKeeper, type DraftKeeper, type DraftState } from './createDraftKeeper.ts';
import { unsavedWords } from './unsavedWords.ts';
import { wordsHolder } from './createWordsHolder.ts';

/** Makes a draft's body when it is saved, out of what is on the screen then; null: nothing is left of it, so nothing is kept. */
type Body = () => string | null;

/** What is being typed into one slot. `type(null)`: nothing is left of it, so nothing is kept. */
export type Draft = Pick<DraftKeeper<Body>, 'flush' | 'stop'> & {
  type(body: string | null): void;
  /** The same of what is long: told at each key, made only when it is saved. */
  typeLater(body: Body): void;
  /** Where its words stand. Who shows it watches it: a screen is not drawn anew with each save. */
  readonly state: Watched<DraftState>;
  /** Words of this slot that an earlier screen could not save: newer than the draft in the vault. */
  readonly found: string | null;
};

type Asked = {
  readonly child: ChildId;
  readonly slot: DraftSlot;
  /** The vault holds a draft in this slot already. */
  readonly isKept: boolean;
  /** Other than as a draft's body: a summary has a save of its own. */
  readonly save?: (body: string) => Promise<Result<Instant>>;
  /** The screen was left and the disk would not take its words: open it again. */
  readonly reopen: () => void;
  /** Whether what is kept while the screen is open is thrown away when it is left; without it, never. A lock does not leave it. */
  readonly isThrownAway?: () => boolean;
};

/**
 * Seals what is typed while it is typed: at each pause, when the page is hidden, when the screen is left,
 * and as the last words of a lock.
 */
export function useDraft(asked: Asked): Draft {
  const house = useHouse();
  const [state] = useState(() => createWatched<DraftState>(asked.isKept ? { is: 'saved', at: null } : { is: 'untouched' }));
  const [found] = useState(() => unsavedWords.find(asked.child, asked.slot));
  const now = useRef(asked);
  useEffect(() => { now.current = asked; });
  const [keeper] = useState(() => createDraftKeeper<Body>({
    save: (body) => orNotDone(() => saveBody(house.vault, now.current, body())),
    show: state.set,
    now: () => performance.now(),
  }));
  const [type] = useState(() => (body: string | null) => { keeper.type(() => body); });
  useEffect(() => {
    const save = (words: LastWords) => void house.vault.saveDraft(words).catch(() => undefined);
    const letGo = wordsHolder.hold(() => lastWords(now.current, keeper), house.holdLastWords, save);
    const stopWatching = whenHidden(() => void keeper.flush());
    return () => {
      stopWatching();
      letGo();
      void leave(now.current, keeper);
    };
  }, []);
  useEffect(() => {
    if (found === null) return;
    unsavedWords.forget(now.current.child, now.current.slot);
    keeper.type(() => found);
  }, [found, keeper]);
  return { state, found, type, typeLater: keeper.type, flush: keeper.flush, stop: keeper.stop };
}

async function saveBody(vault: VaultContract, { child, slot, save }: Asked, body: string | null): Promise<Result<Instant | null>> {
  if (body === null) return vault.dropDraft(child, slot);
  return save ? save(body) : vault.saveDraft({ child, slot, body });
}

function lastWords({ child, slot }: Asked, keeper: DraftKeeper<Body>): LastWords | null {
  const body = keeper.unsaved()?.body() ?? null;
  return body === null ? null : { child, slot, body };
}

async function leave({ child, slot, reopen, isThrownAway }: Asked, keeper: DraftKeeper<Body>): Promise<void> {
  if (isThrownAway?.()) keeper.type(() => null);
  if (await keeper.flush()) return;
  const body = keeper.unsaved()?.body() ?? null;
  if (body === null) return;
  unsavedWords.keep(child, slot, body);
  reopen();
}

function whenHidden(act: () => void): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal };
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') act(); }, how);
  window.addEventListener('pagehide', act, how);
  return () => listening.abort();
}
