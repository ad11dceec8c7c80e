import { useEffect } from 'react';
import { useTablet } from './Tablet.ts';

/** While it is so, no update is taken from under this screen: not here, and in no other window. A house that is open needs no word of it. */
export function useAtWork(isSo: boolean): void {
  const { beginWork } = useTablet();
  useEffect(() => (isSo ? beginWork().end : undefined), [beginWork, isSo]);
}
