import type { VaultContract } from '../../../bridge/VaultContract.ts';

/** Longer than the vault takes to look at its shelf: past it, it locks without asking. */
export const patience = 400;

export type LeavingPage = {
  readonly vault: Pick<VaultContract, 'offerBackup'>;
  saveLastWords(): void;
  /** The screen that offers. */
  load(): Promise<unknown>;
  offer(): void;
  lock(): void;
};

/** Offers a backup, or locks: one of the two, once. Give what it answers to be called when the page was left otherwise: then it is neither. */
export function beginLeaving({ vault, saveLastWords, load, offer, lock }: LeavingPage): () => void {
  let isGone = false;
  saveLastWords();
  void isOffered(vault, load).then((offered) => {
    // A vault that stopped meanwhile has left already: its last words wait at the door, and a lock now would drop them.
    if (isGone) return;
    if (offered) offer();
    else lock();
  });
  return () => { isGone = true; };
}

async function isOffered(vault: LeavingPage['vault'], load: LeavingPage['load']): Promise<boolean> {
  const tooLate = new Promise<false>((resolve) => { setTimeout(() => resolve(false), patience); });
  return Promise.race([isAskedFor(vault, load).catch(() => false), tooLate]);
}

async function isAskedFor(vault: LeavingPage['vault'], load: LeavingPage['load']): Promise<boolean> {
  const offered = await vault.offerBackup();
  if (!offered.ok || !offered.value) return false;
  await load();
  return true;
}
