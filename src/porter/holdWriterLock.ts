import { takeOverAsked, writerName } from '../bridge/writerName.ts';
import type { VaultId } from '../core/Id.ts';

/** Longer than the vault's room takes to leave; shorter than the page waits for the porter's word. */
const closingMilliseconds = 10_000;

/**
 * Waits until the vault's room has let go, then holds the writer's lock for as long as this worker lives.
 * When another window asks to take over, says so through `taken` and lets go. Rejects when another room had the lock
 * for so long.
 */
export async function holdWriterLock(vault: VaultId, patience = closingMilliseconds): Promise<{ taken(): boolean }> {
  let isTaken = false;
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  await new Promise<void>((got, refused) => {
    navigator.locks.request(writerName(vault), { signal: AbortSignal.timeout(patience) }, async () => {
      got();
      await held;
    }).catch((error: unknown) => {
      isTaken = true;
      refused(error);
    });
  });
  const channel = new BroadcastChannel(writerName(vault));
  channel.addEventListener('message', ({ data }) => {
    if (data !== takeOverAsked) return;
    isTaken = true;
    letGo();
  });
  return { taken: () => isTaken };
}
