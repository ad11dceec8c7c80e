import type { FocusEvent } from 'react';
import type { Draft } from '../useDraft.ts';

/**
 * Saves a side's words as the focus leaves it. [Note: two sides, one last word] A lock hands the vault the last words of one draft alone:
 * those of the side where nobody types are on the disk by then.
 */
export function flushWhenLeft(draft: Pick<Draft, 'flush'>): (event: FocusEvent) => void {
  return ({ currentTarget, relatedTarget }) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) void draft.flush();
  };
}
