import { createContext, use, useState, useSyncExternalStore } from 'react';
import type { LongAct } from '../../bridge/VaultContract.ts';
import type { Watched } from '../shared/Watched.ts';

/** What the vault told last of a long act, in rows or bytes. */
export type ProgressTold = { readonly what: LongAct; readonly done: number; readonly of: number };

export type VaultProgress = Watched<ProgressTold | null>;

const VaultProgressContext = createContext<VaultProgress | null>(null);

export const VaultProgressProvider = VaultProgressContext.Provider;

/** What is told of long acts from now on; null before the first word of it. */
export function useVaultProgress(): ProgressTold | null {
  const progress = use(VaultProgressContext);
  if (!progress) throw new Error('no progress is told here');
  const [before] = useState(progress.get);
  const told = useSyncExternalStore(progress.subscribe, progress.get, progress.get);
  return told === before ? null : told;
}

/** How far it has come, from 0 to 1; undefined where that is not known. */
export function partDone({ done, of }: Pick<ProgressTold, 'done' | 'of'>): number | undefined {
  return of > 0 ? Math.min(1, done / of) : undefined;
}
