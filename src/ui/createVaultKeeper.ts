import type { VaultId } from '../core/Id.ts';
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
  note(vault: VaultId, note: LockNote | null): void;
  /** Everything off the page, which then loads anew in a new process (Note: the passage). The ports are there again after it. */
  wipe(carried?: readonly MessagePort[]): void;
  /** The door, on this page: the last words of another vault still wait on it. */
  returnToDoor(): void;
};

/** Keeps the vault's line while it is unlocked: covers, saves the last words, and ends it. */
export type VaultKeeper = {
  /** The vault is unlocked: from here a page hidden for half a minute locks it. Before, it is only covered. */
  watch(line: VaultLine, vault: VaultId): void;
  /** The tablet goes to the child, and the vault's line was ended: covers, and wipes the page. The ports are both ends of the porter's. */
  leave(bothEnds: readonly MessagePort[]): void;
  /**
   * Covers in the same frame, waits a second at most for the last words' commit, ends the worker, wipes the page, reloads. While this page
   * keeps another vault's last words it goes back to the door instead, for as long as they wait: nobody's words are another's to lose.
   * why: what its unlock screen is to say of it.
   */
  lock(why?: 'broken'): Promise<void>;
  /**
   * As a lock does, but the page stays as it is, covered, and is for the caller to go on with. While it locks already it stays, too. Words
   * of other vaults do not wait any longer. Says whether every last word was saved.
   */
  close(): Promise<boolean>;
  /** Has the vault save the last words, and says whether nothing is unsaved on this page then: neither these nor those of a vault that stopped. */
  saveAll(): Promise<boolean>;
  /** Hands the last words to the vault now, as a hidden page does: what is asked before a lock may take its time. */
  saveLastWords(): void;
  holdLastWords(take: (() => LastWords | null) | null): void;
  /** Asked before the cover lifts: whether nobody touched anything for too long. */
  holdIdle(isOver: (() => boolean) | null): void;
  /** The app opened a picker, a share sheet or a print dialog: the lock is stayed for two minutes. */
  expectPicker(): void;
  /**
   * The vault's worker stopped while it was unlocked. Covers, and locks where nothing is unsaved; else keeps the last words
   * in the page's memory, for some minutes, until it is unlocked here again: true, and the door is to be opened. So it is where
   * another vault's are still kept.
   */
  stopped(): boolean;
  /** Has the words that were kept of this vault, and of no other, saved by it once it is open again. Gives back what it does not take. */
  giveKept(line: VaultLine, vault: VaultId): Promise<LastWords | null>;
};

/** What the page's own events tell a keeper. */
export type PageWatch = { mayLift(): boolean; hide(): void; show(): void };

export function createVaultKeeper(page: KeptPage): VaultKeeper & PageWatch {
  let open: { readonly line: VaultLine; readonly vault: VaultId } | null = null;
  let take: (() => LastWords | null) | null = null;
  let isIdle: (() => boolean) | null = null;
  const kept = new Map<VaultId, { readonly words: LastWords; readonly timer: Timer }>();
  let locking = false;
  let closing: Promise<boolean> | null = null;
  let mayLeave = true;
  let hiddenFor: (() => number) | null = null;
  let hiddenTimer: Timer;
  let pickerSince: (() => number) | null = null;

  const limit = (): number => (pickerSince && pickerSince() < pickerLimit ? pickerLimit : hiddenLimit);
  const holds = (): boolean => open !== null || kept.size > 0;
  const tooLong = (): boolean => holds() && ((hiddenFor !== null && hiddenFor() >= limit()) || isIdle?.() === true);

  async function lock(mayStay: boolean, why: LockNote | null = null): Promise<void> {
    if (locking || !mayLeave) return;
    const left = open;
    closing = end(why);
    await closing;
    if (!mayLeave) return;
    if (left && mayStay && kept.size > 0) return stay();
    for (const vault of [...kept.keys()]) letGo(vault);
    page.wipe();
  }

  /** Everything of a lock but what comes after it. Says whether the last words were saved. */
  async function end(why: LockNote | null = null): Promise<boolean> {
    locking = true;
    page.cover();
    const left = open;
    const words = left ? take?.() ?? null : null;
    if (!left) return true;
    const saved = left.line.vault.lock(words).then((locked) => locked.ok, () => false);
    const inTime = await Promise.race([saved, after(commitWait)]);
    page.note(left.vault, words !== null && !inTime ? 'unsaved' : why);
    left.line.end();
    return words === null || inTime;
  }

  async function close(): Promise<boolean> {
    mayLeave = false;
    const saved = await (locking && closing ? closing : end());
    const isWhole = saved && kept.size === 0;
    for (const vault of [...kept.keys()]) letGo(vault);
    forget();
    locking = false;
    return isWhole;
  }

  async function saveAll(): Promise<boolean> {
    const words = take?.() ?? null;
    if (kept.size > 0) return false;
    if (!words || !open) return true;
    const saved = open.line.vault.saveDraft(words).then(({ ok }) => ok, () => false);
    return Promise.race([saved, after(commitWait)]);
  }

  function stay(): void {
    forget();
    locking = false;
    page.returnToDoor();
  }

  function letGo(vault: VaultId): void {
    clearTimeout(kept.get(vault)?.timer);
    kept.delete(vault);
    page.note(vault, 'stoppedUnsaved');
  }

  /** Whoever has a vault of her own open here meanwhile goes on. */
  function tooLate(vault: VaultId): void {
    if (open || kept.size > 1) letGo(vault);
    else void lock(false);
  }

  function hide(): void {
    if (!holds() || hiddenFor) return;
    hiddenFor = stopwatch(page.clocks);
    saveLastWords();
    hiddenTimer = setTimeout(() => void lock(false), limit());
  }

  function saveLastWords(): void {
    const words = take?.() ?? null;
    if (words) void open?.line.vault.saveDraft(words).catch(() => undefined);
  }

  function show(): void {
    clearTimeout(hiddenTimer);
    if (tooLong()) return void lock(false);
    hiddenFor = null;
    pickerSince = null;
  }

  function forget(): void {
    open = null;
    take = null;
    isIdle = null;
  }

  return {
    watch: (line, vault) => {
      open = { line, vault };
      if (page.isHidden()) hide();
    },
    leave: (bothEnds) => {
      locking = true;
      forget();
      page.cover();
      page.wipe(bothEnds);
    },
    lock: (why) => lock(true, why),
    close,
    saveAll,
    saveLastWords,
    holdLastWords: (next) => { take = next; },
    holdIdle: (next) => { isIdle = next; },
    expectPicker: () => { pickerSince = stopwatch(page.clocks); },
    stopped: () => {
      if (locking) return false;
      page.cover();
      const words = take?.() ?? null;
      const vault = open?.vault;
      open?.line.end();
      forget();
      if (vault) page.note(vault, words ? 'stoppedKept' : 'stopped');
      if (vault && words) kept.set(vault, { words, timer: setTimeout(() => tooLate(vault), keptLimit) });
      if (kept.size === 0) page.wipe();
      return kept.size > 0;
    },
    giveKept: async (line, vault) => {
      const found = kept.get(vault);
      if (!found) return null;
      clearTimeout(found.timer);
      kept.delete(vault);
      const saved = await line.vault.saveDraft(found.words);
      if (saved.ok) page.note(vault, null);
      return saved.ok ? null : found.words;
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
