import { connect } from '../bridge/connect.ts';
import type { LongAct, VaultContract, VaultEvents } from '../bridge/VaultContract.ts';
import { createWatched, type Watched } from './offline/watched.ts';
import { parseMarker, readMarker, writeMarker } from './offline/marker.ts';

/** A vault's worker and the way to call it; `end` lets no call through any more. */
export type VaultLine = { readonly vault: VaultContract; end(): void };

/** How far the vault's long act has come; null before the first. */
const longActs = createWatched<LongActNow | null>(null);
export const longAct: Watched<LongActNow | null> = longActs;
export type LongActNow = { readonly what: LongAct; readonly done: number; readonly of: number };

/** Connects a started vault. Its marker is kept as it comes; `mustLock` is passed on. */
export function openVault(worker: Worker, mustLock: VaultEvents['mustLock']): VaultLine {
  const events: VaultEvents = {
    marker: (marker) => { writeMarker(parseMarker(marker)); },
    mustLock,
    progress: (what, done, of) => longActs.set({ what, done, of }),
  };
  const vault = connect<VaultContract, VaultEvents>(worker, events);
  worker.addEventListener('error', () => mustLock('broken'));
  return {
    vault,
    end: () => {
      worker.terminate();
      vault.$close();
    },
  };
}

/** What the page remembers of a vault, for the vault to compare. */
export function pageMarker(): { readonly marker: string | null } {
  const marker = readMarker();
  return { marker: marker === null ? null : JSON.stringify(marker) };
}
