import { useMemo } from 'react';
import type { VaultId } from '../../core/Id.ts';
import { isPractice } from '../../core/practice.ts';
import type { PracticeSaid } from '../shared/Practice.tsx';
import { useWords } from './useWords.ts';

/** What every screen of this vault says of itself; null where it is none to practice in. */
export function usePracticeSaid(vault: VaultId | null): PracticeSaid | null {
  const words = useWords('practice');
  const is = vault !== null && isPractice(vault);
  return useMemo(() => (is ? { word: words('word'), means: words('means'), onPaper: words('onPaper') } : null), [is, words]);
}
