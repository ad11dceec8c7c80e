import { useEffect, useMemo } from 'react';
import type { LastWords } from '../bridge/VaultContract.ts';
import type { VaultLine } from './openVault.ts';

const commitWait = 1000;
const hiddenLimit = 30_000;
const pickerLimit = 120_000;

/** Keeps the vault's line while it is open: covers, saves the last words, and ends it. */
export type VaultKeeper = {
  /** The vault is unlocked: from here a page hidden for long locks it. Before, it is only covered. */
  watch(line: VaultLine): void;
  /** The child's house opens: its line was ended, and nothing of hers is covered. */
  leave(): void;
  /** Covers in the same frame, waits a second at most for the last words' commit, ends the worker, wipes the page, reloads. */
  lock(): Promise<void>;
  holdLastWords(take: (() => LastWords | null) | null): void;
  expectPicker(): void;
  adultComesBack(): void;
  adultIsBack(): boolean;
};

export function useVaultKeeper(): VaultKeeper {
  const keeper = useMemo(createVaultKeeper, []);
  useEffect(() => keeper.listen(), [keeper]);
  return keeper;
}

function cover(on: boolean): void {
  document.documentElement.classList.toggle('covered', on);
}

/** Milliseconds since then by the larger of the wall and the monotonic clock: neither alone sees both a sleep and a set-back. */
function createStopwatch(): () => number {
  const wall = Date.now();
  const monotonic = performance.now();
  return () => Math.max(Date.now() - wall, performance.now() - monotonic);
}

function createVaultKeeper(): VaultKeeper & { listen(): () => void } {
  let line: VaultLine | null = null;
  let take: (() => LastWords | null) | null = null;
  let adultBack = false;
  let locking = false;
  let guarded = true;
  let hiddenFor: (() => number) | null = null;
  let hiddenTimer = 0;
  let pickerSince: (() => number) | null = null;

  const limit = (): number => (pickerSince && pickerSince() < pickerLimit ? pickerLimit : hiddenLimit);

  async function lock(): Promise<void> {
    if (locking) return;
    locking = true;
    cover(true);
    const open = line;
    const words = take?.() ?? null;
    if (open) {
      await Promise.race([open.vault.lock(words).catch(() => undefined), new Promise((resolve) => { setTimeout(resolve, commitWait); })]);
      open.end();
    }
    document.body.replaceChildren();
    location.reload();
  }

  function hide(): void {
    if (!guarded) return;
    cover(true);
    if (!line) return;
    hiddenFor = createStopwatch();
    const words = take?.() ?? null;
    if (words) void line.vault.saveDraft(words).catch(() => undefined);
    hiddenTimer = window.setTimeout(() => void lock(), limit());
  }

  function show(): void {
    window.clearTimeout(hiddenTimer);
    const away = hiddenFor?.() ?? 0;
    hiddenFor = null;
    if (line && away >= limit()) {
      void lock();
      return;
    }
    pickerSince = null;
    if (!locking) cover(false);
  }

  return {
    watch: (opened) => { line = opened; },
    leave: () => {
      line = null;
      take = null;
      guarded = false;
    },
    lock,
    holdLastWords: (next) => { take = next; },
    expectPicker: () => { pickerSince = createStopwatch(); },
    adultComesBack: () => {
      adultBack = true;
      guarded = true;
    },
    adultIsBack: () => adultBack,
    listen: () => {
      const turned = () => (document.visibilityState === 'hidden' ? hide() : show());
      const back = (event: PageTransitionEvent) => { if (event.persisted) location.reload(); };
      document.addEventListener('visibilitychange', turned);
      window.addEventListener('pagehide', hide);
      window.addEventListener('pageshow', back);
      return () => {
        document.removeEventListener('visibilitychange', turned);
        window.removeEventListener('pagehide', hide);
        window.removeEventListener('pageshow', back);
      };
    },
  };
}
