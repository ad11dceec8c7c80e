import { useEffect, useRef } from 'react';
import type { Glance, Unlocked } from '../bridge/Glance.ts';
import type { ErrandAsked } from '../bridge/VaultContract.ts';
import type { VaultId } from '../core/Id.ts';
import { isPractice } from '../core/practice.ts';
import type { Result } from '../core/Result.ts';
import { unsavedWords } from './clinician/child/unsavedWords.ts';
import type { VaultKeeper } from './createVaultKeeper.ts';
import { arriveWith } from './offline/leavePage.ts';
import { lookForNewCopy, noteOpened } from './offline/newCopy.ts';
import type { ShellState } from './offline/registerShell.ts';
import { endLine, type OpenHouse } from './OpenHouse.ts';
import { openPorter, type PorterLine } from './openPorter.ts';
import { openVault, pageMarker, type MustLock, type VaultLine } from './openVault.ts';
import { useUpkeep } from './useUpkeep.ts';
import { useVaultKeeper } from './useVaultKeeper.ts';

/** What only `start.ts` can do. */
export type Starts = {
  registerShell(): Promise<ShellState>;
  startVault(): Worker;
  startPorter(): Worker;
  startCourier(): Worker;
};

/** How long a room that rests waits for what the vault says of it, milliseconds. */
const vaultAnswers = 3000;

/** Which house is open, and the only ways from one to another. */
export type Houses = {
  readonly open: OpenHouse;
  readonly keeper: VaultKeeper;
  /** Takes the update that waits, at a tap. */
  readonly update: () => Promise<void>;
  /** The adult is back: the door opens though an errand may be out. */
  returnToDoor(): void;
  enter(line: VaultLine | null, unlocked: Unlocked): void;
  /** Comes back only when it was refused; else the vault is ended before the child's room opens. */
  handOver(line: VaultLine, asked: ErrandAsked): Promise<Result<null>>;
  rest(line: PorterLine): void;
  /** Her room was met, and is one of a vault to practice in, or not. */
  met(line: PorterLine, practice: boolean): void;
  openRecipient(line: VaultLine | null): void;
};

export function useHouses(starts: Starts): Houses {
  const keeper = useVaultKeeper(() => doorInPlace());
  const upkeep = useUpkeep(keeper);
  const show = (next: OpenHouse) => {
    // Once the code was replaced no other house is shown, and what would have served it is ended.
    if (upkeep.isReplaced()) endLine(next);
    else upkeep.show(next);
  };
  const begun = useRef(false);
  const unlockedVault = useRef<VaultId | null>(null);
  const entries = useRef(0);
  /** A vault was served here before, since the browser was started. */
  const passed = useRef(false);
  /** What the room that was met last said of itself; null: none was met. */
  const isPracticeMet = useRef<boolean | null>(null);

  async function openDoor(adult: 'unknown' | 'back', vault: VaultId | null = null): Promise<void> {
    const line = openVault(starts.startVault(), (why) => mustLock(line, why));
    const glance = await line.vault.look({ ...pageMarker(), sameRun: adult === 'back' || passed.current, ...(vault && { vault }) });
    if (!isErrandOut(glance) || adult === 'back') return show({ name: 'door', line, glance });
    line.end();
    show({ name: 'resting', practice: onlyPracticeIsOut(glance) });
  }

  /** Without a new page: words of a vault that stopped wait on this one. */
  function doorInPlace(vault: VaultId | null = null): void {
    unlockedVault.current = null;
    show({ name: 'opening' });
    void openDoor('back', vault).then(keeper.lift);
  }

  /** A vault that stops before it is open would only stop again: it is said, and tried again when asked. */
  function mustLock(line: VaultLine, why: MustLock): void {
    if (why === 'takenOver') return void keeper.lock();
    const stopped = unlockedVault.current;
    if (stopped) {
      if (keeper.stopped()) doorInPlace(stopped);
      return;
    }
    line.end();
    show({ name: 'door', line: null, glance: { state: 'refused', problem: { type: 'vaultStopped' } } });
  }

  async function enter(line: VaultLine, unlocked: Unlocked): Promise<void> {
    const { id } = unlocked.vault;
    keeper.watch(line, id);
    unlockedVault.current = id;
    unsavedWords.openFor(id);
    const words = await keeper.giveKept(line, id);
    if (words) unsavedWords.keep(words.child, words.slot, words.body);
    await upkeep.begin();
    noteOpened(id);
    entries.current += 1;
    show({ name: 'clinician', line, unlocked, entry: entries.current });
  }

  async function begin(): Promise<void> {
    const shell = await starts.registerShell();
    if (shell === 'controlled') {
      const ends = await arriveWith();
      passed.current = ends !== null;
      if (ends !== null && ends.length > 0) return openRoom(ends);
      await lookForNewCopy();
      return openDoor('unknown');
    }
    show({ name: 'door', line: null, glance: { state: 'refused', problem: { type: 'notContained', why: shell } } });
  }

  /** The porter starts on the other side of the passage: nothing that the clinician saw, nor a key, comes into the child's room. */
  async function handOver(line: VaultLine, asked: ErrandAsked): Promise<Result<null>> {
    const { port1: vaultsEnd, port2: portersEnd } = new MessageChannel();
    const handed = await line.vault.handOver(asked, vaultsEnd);
    // Once the code was replaced, a page that is loaded anew is the other's.
    if (!handed.ok || upkeep.isReplaced()) return handed;
    line.end();
    keeper.leave([portersEnd, ...line.vaultsEnd]);
    return handed;
  }

  async function openRoom(ends: readonly MessagePort[]): Promise<void> {
    const porter = openPorter(starts.startPorter(), ends, () => void rest(porter));
    if (await porter.ready) show({ name: 'child', line: porter });
    else await rest(porter);
  }

  async function rest(line: PorterLine): Promise<void> {
    line.end();
    // Once the code was replaced nothing is started any more, and the room rests already.
    if (upkeep.isReplaced()) return;
    show({ name: 'resting', practice: isPracticeMet.current ?? await isPracticeOut() });
  }

  /** Of a room that was left before anything of it was met. A vault that does not answer says nothing of it. */
  async function isPracticeOut(): Promise<boolean> {
    const line = openVault(starts.startVault(), () => undefined);
    const told = line.vault.look({ ...pageMarker(), sameRun: passed.current }).catch(() => null);
    const glance = await Promise.race([told, new Promise<null>((resolve) => { setTimeout(() => resolve(null), vaultAnswers); })]);
    line.end();
    return glance !== null && onlyPracticeIsOut(glance);
  }

  function met(line: PorterLine, practice: boolean): void {
    isPracticeMet.current = practice;
    show({ name: 'child', line, practice });
  }

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void begin();
  });

  return {
    open: upkeep.open,
    keeper,
    update: upkeep.update,
    handOver,
    rest: (line) => void rest(line),
    met,
    returnToDoor: () => (upkeep.isReplaced() ? upkeep.show({ name: 'replaced', was: 'child' }) : void openDoor('back')),
    enter: (line, unlocked) => {
      if (!line) throw new Error('unlocked without a vault');
      void enter(line, unlocked);
    },
    openRecipient: (line) => {
      line?.end();
      show({ name: 'recipient' });
    },
  };
}

/** Of any vault here: a tablet that is with a child opens no door by itself. */
function isErrandOut(glance: Glance): boolean {
  if (glance.state === 'shelf') return glance.vaults.some(({ errandOut }) => errandOut);
  return glance.state === 'ready' && glance.errandOut;
}

function onlyPracticeIsOut(glance: Glance): boolean {
  const out = glance.state === 'shelf' ? glance.vaults.filter(({ errandOut }) => errandOut) : glance.state === 'ready' ? [glance] : [];
  return out.length > 0 && out.every(({ vault }) => isPractice(vault.id));
}
