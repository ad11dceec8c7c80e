import type { VaultId } from '../core/Id.ts';

/** A vault has one writer, whichever room it is in: the name of its Web Lock, and of the channel on which it is asked to let go. */
export function writerName(vault: VaultId): string {
  return `resguardo-${vault}`;
}

/** What another window says on that channel to take over. */
export const takeOverAsked = 'take over';
