import { useState } from 'react';
import type { Problem } from '../../../core/Problem.ts';
import type { Recipient } from '../../../core/Recipient.ts';
import { useHouse } from '../House.ts';
import { useLoaded } from '../useLoaded.ts';

/** All recipients of the vault, and those added since it was asked. */
export function useRecipients(): { readonly recipients: readonly Recipient[]; readonly problem: Problem | null; add(recipient: Recipient): void } {
  const { vault } = useHouse();
  const [loaded] = useLoaded(() => vault.recipients());
  const [added, setAdded] = useState<readonly Recipient[]>([]);
  return {
    recipients: [...(loaded.state === 'open' ? loaded.value : []), ...added],
    problem: loaded.state === 'failed' ? loaded.problem : null,
    add: (recipient) => setAdded((before) => [...before, recipient]),
  };
}
