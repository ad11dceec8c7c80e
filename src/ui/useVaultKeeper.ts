import { useEffect, useMemo, useRef } from 'react';
import { createVaultKeeper, type PageWatch, type VaultKeeper } from './createVaultKeeper.ts';
import { leavePage } from './offline/leavePage.ts';
import { noteLock } from './offline/lockNote.ts';
import { coverPage, useCover } from './shared/useCover.ts';

/** The keeper of this page's vaults. `lift` takes the cover off again where it may. */
export function useVaultKeeper(returnToDoor: () => void): VaultKeeper & { lift(): void } {
  const back = useRef(returnToDoor);
  useEffect(() => { back.current = returnToDoor; });
  const keeper = useMemo(() => createVaultKeeper({
    clocks: { wall: () => Date.now(), monotonic: () => performance.now() },
    isHidden: () => document.visibilityState === 'hidden',
    cover: coverPage,
    note: noteLock,
    wipe: (carried) => {
      document.body.replaceChildren();
      void leavePage(carried);
    },
    returnToDoor: () => back.current(),
  }), []);
  const lift = useCover({ mayLift: keeper.mayLift });
  useEffect(() => listen(keeper), [keeper]);
  return useMemo(() => ({ ...keeper, lift }), [keeper, lift]);
}

function listen({ hide, show }: PageWatch): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal };
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? hide() : show()), how);
  window.addEventListener('pagehide', hide, how);
  window.addEventListener('pageshow', (event) => { if (event.persisted) void leavePage(); }, how);
  return () => listening.abort();
}
