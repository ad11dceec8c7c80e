import type { LastWords } from '../bridge/VaultContract.ts';
import type { LockNote } from './offline/lockNote.ts';
import type { VaultLine } from './openVault.ts';
import type { Clocks } from './shared/IdleClock.ts';

export const commitWait = 1000;
export const hiddenLimit = 30_000;
export const pickerLimit = 120_000;
/** How long words of a vault that stopped wait for it to be opened again. */
export const keptLimit = 300_000;

/** What a keeper does to the page; a test brings another. */
export type KeptPage = {
  readonly clocks: Clocks;
  isHidden(): boolean;
  cover(): void;
  note(note: LockNote | null): void;
  /** Everything off the page, which then loads anew in a new process (Note: the passage). The ports are there again after it. */
  wipe(carried?: readonly MessagePort[]): void;
};

/** Keeps the vault's line while it is unlocked: covers, saves the last words, and ends it. */
export type VaultKeeper = {
  /** The vault is unlocked: from here a page hidden for half a minute locks it. Before, it is only covered. */
  watch(line: VaultLine): void;
  /** The tablet goes to the child, and the vault's line was ended: covers, and wipes the page. The ports are both ends of the porter's. */
  leave(bothEnds: readonly MessagePort[]): void;
  /** Covers in the same frame, waits a second at most for the last words' commit, ends the worker, wipes the page, reloads. */
  lock(): Promise<void>;
  /** Hands the last words to the vault now, as a hidden page does: what is asked before a lock may take its time. */
  saveLastWords(): void;
  holdLastWords(take: (() => LastWords | null) | null): void;
  /** Asked before the cover lifts: whether nobody touched anything for too long. */
  holdIdle(isOver: (() => boolean) | null): void;
  /** The app opened a picker, a share sheet or a print dialog: the lock is stayed for two minutes. */
  expectPicker(): void;
  /**
   * The vault's worker stopped while it was unlocked. Covers, and locks where nothing is unsaved; else keeps the last words
   * in the page's memory, for some minutes, until it is unlocked here again: true, and the door is to be opened.
   */
  stopped(): boolean;
  /** Has the words that were kept saved by the vault that was opened again. Gives back what it does not take. */
  giveKept(line: VaultLine): Promise<LastWords | null>;
};

/** What the page's own events tell a keeper. */
export type PageWatch = { mayLift(): boolean; hide(): void; show(): void };

export function createVaultKeeper(page: KeptPage): VaultKeeper & PageWatch {
  let line: VaultLine | null = null;
  let take: (() => LastWords | null) | null = null;
  let isIdle: (() => boolean) | null = null;
  let kept: LastWords | null = null;
  let locking = false;
  let hiddenFor: (() => number) | null = null;
  let hiddenTimer: Timer;
  let keptTimer: Timer;
  let pickerSince: (() => number) | null = null;

  const limit = (): number => (pickerSince && pickerSince() < pickerLimit ? pickerLimit : hiddenLimit);
  const holds = (): boolean => line !== null || kept !== null;
  const tooLong = (): boolean => holds() && ((hiddenFor !== null && hiddenFor() >= limit()) || isIdle?.() === true);

  async function lock(): Promise<void> {
    if (locking) return;
    locking = true;
    page.cover();
    const open = line;
    const words = open ? take?.() ?? null : null;
    if (open) {
      const saved = open.vault.lock(words).then((locked) => locked.ok, () => false);
      const inTime = await Promise.race([saved, after(commitWait)]);
      page.note(words !== null && !inTime ? 'unsaved' : null);
      open.end();
    } else if (kept) page.note('stoppedUnsaved');
    kept = null;
    page.wipe();
  }

  function hide(): void {
    if (!holds() || hiddenFor) return;
    hiddenFor = stopwatch(page.clocks);
    saveLastWords();
    hiddenTimer = setTimeout(() => void lock(), limit());
  }

  function saveLastWords(): void {
    const words = take?.() ?? null;
    if (words) void line?.vault.saveDraft(words).catch(() => undefined);
  }

  function show(): void {
    clearTimeout(hiddenTimer);
    if (tooLong()) return void lock();
    hiddenFor = null;
    pickerSince = null;
  }

  function forget(): void {
    line = null;
    take = null;
    isIdle = null;
  }

  return {
    watch: (opened) => {
      line = opened;
      if (page.isHidden()) hide();
    },
    leave: (bothEnds) => {
      locking = true;
      forget();
      page.cover();
      page.wipe(bothEnds);
    },
    lock,
    saveLastWords,
    holdLastWords: (next) => { take = next; },
    holdIdle: (next) => { isIdle = next; },
    expectPicker: () => { pickerSince = stopwatch(page.clocks); },
    stopped: () => {
      if (locking) return false;
      page.cover();
      kept = take?.() ?? null;
      line?.end();
      forget();
      page.note(kept ? 'stoppedKept' : 'stopped');
      if (kept) keptTimer = setTimeout(() => void lock(), keptLimit);
      else page.wipe();
      return kept !== null;
    },
    giveKept: async (opened) => {
      clearTimeout(keptTimer);
      const words = kept;
      kept = null;
      if (words === null) return null;
      const saved = await opened.vault.saveDraft(words);
      if (saved.ok) page.note(null);
      return saved.ok ? null : words;
    },
    mayLift: () => !locking && !tooLong(),
    hide,
    show,
  };
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Milliseconds since then by the larger of the two clocks: neither alone sees both a sleep and a set-back. */
function stopwatch({ wall, monotonic }: Clocks): () => number {
  const from = { wall: wall(), monotonic: monotonic() };
  return () => Math.max(wall() - from.wall, monotonic() - from.monotonic);
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => { setTimeout(() => resolve(false), milliseconds); });
}
