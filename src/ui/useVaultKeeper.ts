import { useEffect, useMemo } from 'react';
import type { LastWords } from '../bridge/VaultContract.ts';
import type { VaultLine } from './openVault.ts';
import { noteUnsavedLock } from './offline/lockNote.ts';
import { coverPage, useCover } from './shared/useCover.ts';

const commitWait = 1000;
const hiddenLimit = 30_000;
const pickerLimit = 120_000;

/** Keeps the vault's line while it is unlocked: covers, saves the last words, and ends it. */
export type VaultKeeper = {
  /** The vault is unlocked: from here a page hidden for half a minute locks it. Before, it is only covered. */
  watch(line: VaultLine): void;
  /** The child's house opens: its line was ended. */
  leave(): void;
  /** Covers in the same frame, waits a second at most for the last words' commit, ends the worker, wipes the page, reloads. */
  lock(): Promise<void>;
  holdLastWords(take: (() => LastWords | null) | null): void;
  /** The app opened a picker, a share sheet or a print dialog: the lock is stayed for two minutes. */
  expectPicker(): void;
};

export function useVaultKeeper(): VaultKeeper {
  const keeper = useMemo(createVaultKeeper, []);
  useCover({ mayLift: keeper.mayLift });
  useEffect(() => keeper.listen(), [keeper]);
  return keeper;
}

/** Milliseconds since then by the larger of the wall and the monotonic clock: neither alone sees both a sleep and a set-back. */
function createStopwatch(): () => number {
  const wall = Date.now();
  const monotonic = performance.now();
  return () => Math.max(Date.now() - wall, performance.now() - monotonic);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

function createVaultKeeper(): VaultKeeper & { mayLift(): boolean; listen(): () => void } {
  let line: VaultLine | null = null;
  let take: (() => LastWords | null) | null = null;
  let locking = false;
  let hiddenFor: (() => number) | null = null;
  let hiddenTimer = 0;
  let pickerSince: (() => number) | null = null;

  const limit = (): number => (pickerSince && pickerSince() < pickerLimit ? pickerLimit : hiddenLimit);
  const tooLong = (): boolean => line !== null && hiddenFor !== null && hiddenFor() >= limit();

  async function lock(): Promise<void> {
    if (locking) return;
    locking = true;
    coverPage();
    const open = line;
    if (open) {
      const words = take?.() ?? null;
      const saved = open.vault.lock(words).then((locked) => locked.ok, () => false);
      const inTime = await Promise.race([saved, after(commitWait).then(() => false)]);
      noteUnsavedLock(words !== null && !inTime);
      open.end();
    }
    document.body.replaceChildren();
    location.reload();
  }

  function hide(): void {
    if (!line || hiddenFor) return;
    hiddenFor = createStopwatch();
    const words = take?.() ?? null;
    if (words) void line.vault.saveDraft(words).catch(() => undefined);
    hiddenTimer = window.setTimeout(() => void lock(), limit());
  }

  function show(): void {
    window.clearTimeout(hiddenTimer);
    if (tooLong()) return void lock();
    hiddenFor = null;
    pickerSince = null;
  }

  return {
    watch: (opened) => { line = opened; },
    leave: () => {
      line = null;
      take = null;
    },
    lock,
    holdLastWords: (next) => { take = next; },
    expectPicker: () => { pickerSince = createStopwatch(); },
    mayLift: () => !locking && !tooLong(),
    listen: () => {
      const listening = new AbortController();
      const how = { signal: listening.signal };
      document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? hide() : show()), how);
      window.addEventListener('pagehide', hide, how);
      window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); }, how);
      return () => listening.abort();
    },
  };
}
