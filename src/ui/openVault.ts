import { connect } from '../bridge/connect.ts';
import type { LifeEvents, LongAct, VaultContract, VaultEvents } from '../bridge/VaultContract.ts';
import { watchLife } from '../bridge/watchLife.ts';
import { noteLock } from './offline/lockNote.ts';
import { createWatched, type Watched } from './shared/Watched.ts';
import { forgetSeen } from './offline/releaseSeen.ts';
import { forgetMarker, parseMarker, readMarkers, writeMarker } from './offline/marker.ts';

/** A vault's worker and the way to call it. */
export type VaultLine = {
  readonly vault: VaultContract;
  /** Its end of the porter's port, once it handed the tablet over. */
  readonly vaultsEnd: readonly MessagePort[];
  /** Lets no call through any more, and answers none that waits. */
  end(): void;
};

/** How far the vault's long act has come; null before the first. */
const longActs = createWatched<LongActNow | null>(null);
export const longAct: Watched<LongActNow | null> = longActs;
export type LongActNow = { readonly what: LongAct; readonly done: number; readonly of: number };

/** Why a vault must lock by itself. stopped: its worker is gone, or nothing is known any more of what it holds. */
export type MustLock = 'takenOver' | 'stopped';

/** Connects a started vault. Its marker is kept as it comes; `mustLock` is called once at most, and never after `end`. */
export function openVault(worker: Worker, mustLock: (why: MustLock) => void): VaultLine {
  const given = new AbortController();
  const vaultsEnd: MessagePort[] = [];
  let isSaid = false;
  const say = (why: MustLock) => {
    if (isSaid || given.signal.aborted) return;
    isSaid = true;
    mustLock(why);
  };
  const stopped = () => say('stopped');
  const events: VaultEvents & LifeEvents = {
    marker: (told) => {
      const marker = parseMarker(told);
      if (marker) writeMarker(marker);
    },
    forget: (vault) => {
      forgetMarker(vault);
      noteLock(vault, null);
      forgetSeen(vault);
    },
    mustLock: (why) => say(why === 'broken' ? 'stopped' : why),
    progress: (what, done, of) => longActs.set({ what, done, of }),
    vaultsEnd: (port) => { vaultsEnd.push(port); },
    alive: (life) => watchLife(life, stopped, given.signal),
  };
  const vault = connect<VaultContract, VaultEvents & LifeEvents>(worker, events);
  worker.addEventListener('error', stopped);
  return {
    vault,
    vaultsEnd,
    end: () => {
      given.abort();
      worker.terminate();
    },
  };
}

/** What the page remembers of its vaults, for the vault's worker to compare. */
export function pageMarker(): { readonly marker: string | null } {
  const markers = readMarkers();
  return { marker: markers.length === 0 ? null : JSON.stringify(markers) };
}
