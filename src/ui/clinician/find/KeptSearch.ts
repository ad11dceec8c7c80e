import { createContext, use, type RefObject } from 'react';
import type { Wing } from '../../../core/Book.ts';

/**
 * What was typed while what it found is being read, so that Back comes back to it: in memory alone, until the search itself is left.
 * pages: how many were shown. opened: which of what was found.
 */
export type KeptSearch = { readonly wing: Wing; readonly typed: string; readonly pages: number; readonly opened: string };

const KeptSearchContext = createContext<RefObject<KeptSearch | null> | null>(null);

export const KeptSearchProvider = KeptSearchContext.Provider;

export function useKeptSearch(): RefObject<KeptSearch | null> {
  const kept = use(KeptSearchContext);
  if (!kept) throw new Error('no search is kept here');
  return kept;
}
