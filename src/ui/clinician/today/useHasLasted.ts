import { useEffect, useState } from 'react';
import type { Caseload } from '../../../bridge/Caseload.ts';
import { useExpected } from '../../shared/Arriving.tsx';
import { useHouse } from '../House.ts';
import { isSameDay } from '../isSameDay.ts';

/**
 * Whether this vault was found here on another day than it was made on; null until that is known.
 * [Note: profiles that forget] A profile that is emptied at sign-out, or a private window, cannot be told from any other by
 * its page: Chromium 156 gives both the same quota, the same private files and the same no to persist(). And what would
 * count starts is forgotten with the rest. So nothing is guessed: she is asked to try it, and the vault's own ledger,
 * which bears the day it was made, says when it has lasted.
 */
export function useHasLasted({ now, children }: Pick<Caseload, 'now' | 'children'>): boolean | null {
  const { vault, unlocked: { lastSave } } = useHouse();
  const isOlder = [lastSave ?? now, ...children.map(({ child }) => child.addedAt)].some((at) => !isSameDay(at, now));
  const [hasLasted, setLasted] = useState<boolean | null>(isOlder ? true : lastSave === null ? false : null);
  const [isRead, setRead] = useState(false);
  useExpected(hasLasted === null && !isRead);
  useEffect(() => {
    // Only of a vault whose children were all added today: its ledger is short.
    if (hasLasted !== null) return;
    void vault.ledger().then((reading) => {
      const made = reading.ok ? reading.value.lines.find(({ number }) => number === 0) : undefined;
      if (made) setLasted(!isSameDay(made.at, now));
    }).finally(() => setRead(true));
  }, [vault, now, hasLasted]);
  return hasLasted;
}
