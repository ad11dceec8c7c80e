import { useState, type ReactNode } from 'react';
import type { Unlocked } from '../../../bridge/Glance.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { RestoreScreen } from './RestoreScreen.tsx';

/** A screen from which a backup can be put back instead. */
export function OrRestore(props: { vault: VaultContract; emblem: string | null; onUnlocked: (unlocked: Unlocked) => void; children: (restore: () => void) => ReactNode }) {
  const [isRestoring, setRestoring] = useState(false);
  if (!isRestoring) return props.children(() => setRestoring(true));
  return <RestoreScreen vault={props.vault} emblem={props.emblem} onBack={() => setRestoring(false)} onUnlocked={props.onUnlocked} />;
}
