import { useEffect, useRef } from 'react';
import type { Glance, Unlocked } from '../../../bridge/Glance.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import type { VaultId } from '../../../core/Id.ts';
import { useTrail } from '../../shared/useTrail.ts';
import type { DoorPlace, DoorWays } from './DoorWays.ts';

type Around = { readonly glance: Glance; readonly vault: VaultContract; readonly onUnlocked: (unlocked: Unlocked) => void; readonly openRecipient: () => void };

/**
 * Where we are at the door, with the tablet's Back. What was seen of a vault is looked at anew whenever we come back to it: another
 * window may have changed it, and what is asked next is asked of the one that was looked at last.
 */
export function useDoorWays({ glance, vault, onUnlocked, openRecipient }: Around): { readonly place: DoorPlace; readonly ways: DoorWays } {
  const trail = useTrail<DoorPlace>({ start: { at: 'glance', glance }, onStart: () => undefined });
  const { place, swap } = trail;
  const shown = useRef(new WeakSet<DoorPlace>());
  const now = useRef(place);
  now.current = place;
  useEffect(() => {
    if (!shown.current.has(place)) return void shown.current.add(place);
    if (place.at !== 'glance') return;
    void vault.look({ marker: null, ...vaultOf(place.glance) }).then(next => {
      if (now.current === place) swap({ at: 'glance', glance: next });
    });
  }, [place, swap, vault]);
  const toOthers = async () => {
    if (trail.canGoBack) return trail.back();
    trail.restart({ at: 'glance', glance: await vault.look({ marker: null }) });
  };
  const ways: DoorWays = {
    vault, canGoBack: trail.canGoBack, go: trail.go, back: trail.back, startAt: trail.restart, onUnlocked, openRecipient,
    show: next => swap({ at: 'glance', glance: next }),
    toOthers: () => void toOthers(),
  };
  return { place, ways };
}

function vaultOf(glance: Glance): { readonly vault?: VaultId } {
  if (glance.state === 'lost') return { vault: glance.id };
  return 'vault' in glance && glance.vault ? { vault: glance.vault.id } : {};
}
