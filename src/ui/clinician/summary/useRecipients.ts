import { useState } from 'react';
import type { Problem } from '../../../core/Problem.ts';
import type { Recipient } from '../../../core/Recipient.ts';
import { useHouse } from '../House.ts';
import { useLoaded } from '../useLoaded.ts';

/** All recipients of the vault, and those added since it was asked. isOpening: none is known yet, and nothing may be said of one that is not there. */
export function useRecipients(): { readonly recipients: readonly Recipient[]; readonly isOpening: boolean; readonly problem: Problem | null; add(recipient: Recipient): void } {
  const { vault } = useHouse();
  const [loaded] = useLoaded(() => vault.recipients());
  const [added, setAdded] = useState<readonly Recipient[]>([]);
  return {
    recipients: [...(loaded.state === 'open' ? loaded.value : []), ...added],
    isOpening: loaded.state === 'opening',
    problem: loaded.state === 'failed' ? loaded.problem : null,
    add: (recipient) => setAdded((before) => [...before, recipient]),
  };
}
