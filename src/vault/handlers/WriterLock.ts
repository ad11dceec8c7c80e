import { takeOverAsked, writerName } from '../../bridge/writerName.ts';
import type { VaultId } from '../../core/Id.ts';

/** The right to write to one vault, held until let go, lost, or the worker ends. */
export type WriterLock = { readonly vault: VaultId; letGo(): void };

/** What a room is told while it holds the lock. */
export type WriterEvents = {
  /** Another window asks to take over: save and let go. */
  asked(): void;
  /** It was taken without asking any longer: nothing may be written. */
  stolen(): void;
};

/** Takes the lock if nobody has it, waiting a moment for a room that is just closing; null when somebody does. */
export async function takeWriterLock(vault: VaultId, events: WriterEvents): Promise<WriterLock | null> {
  return request(vault, events, { signal: AbortSignal.timeout(closingMilliseconds) });
}

/** Asks whoever has the lock to let go and takes it; after five seconds without an answer, takes it all the same. */
export async function takeOverWriterLock(vault: VaultId, events: WriterEvents): Promise<WriterLock> {
  const channel = new BroadcastChannel(writerName(vault));
  channel.postMessage(takeOverAsked);
  channel.close();
  const given = await request(vault, events, { signal: AbortSignal.timeout(askingMilliseconds) });
  const taken = given ?? await request(vault, events, { steal: true });
  if (taken === null) throw new Error('a lock that is stolen is got');
  return taken;
}

/** Whether some room has the lock, after a moment for one that is just closing. Takes nothing. */
export async function writerIsElsewhere(vault: VaultId): Promise<boolean> {
  for (let waited = 0; ; waited += pollMilliseconds) {
    const { held = [] } = await navigator.locks.query();
    if (!held.some(({ name }) => name === writerName(vault))) return false;
    if (waited >= closingMilliseconds) return true;
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
}

const closingMilliseconds = 1500;
const askingMilliseconds = 5000;
const pollMilliseconds = 50;

function request(vault: VaultId, events: WriterEvents, options: LockOptions): Promise<WriterLock | null> {
  return new Promise((resolve) => {
    let held = false;
    let letGo: () => void = () => undefined;
    const kept = new Promise<void>((done) => { letGo = done; });
    const requested = navigator.locks.request(writerName(vault), options, () => {
      held = true;
      const stop = listen(vault, events);
      resolve({ vault, letGo: () => { stop(); letGo(); } });
      return kept;
    });
    requested.catch(() => {
      if (held) events.stolen();
      else resolve(null);
    });
  });
}

function listen(vault: VaultId, events: WriterEvents): () => void {
  const channel = new BroadcastChannel(writerName(vault));
  channel.addEventListener('message', ({ data }) => {
    if (data === takeOverAsked) events.asked();
  });
  return () => channel.close();
}
