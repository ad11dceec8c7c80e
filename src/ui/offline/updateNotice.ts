import { askShell, inTime } from './askShell.ts';
import { judgeRelease, type Build, type ReleaseRefused } from './judgeRelease.ts';
import { readTold, type ReleaseTold } from './ReleaseTold.ts';
import { createWatched, type Watched } from '../shared/Watched.ts';

/** Why an update that may be used was not taken at the tap: nothing was touched. */
export type UpdateWaits = 'elsewhere' | 'unsaved';

/**
 * Of a newer shell that is on the tablet and waits. ready: one tap lets it in. refused: this app never lets it in. unreached: it could
 * not be checked without a network.
 */
export type UpdateState =
  | { readonly is: 'none' }
  | { readonly is: 'ready'; readonly version: string; readonly isSigned: boolean; readonly waits: UpdateWaits | null }
  | { readonly is: 'refused'; readonly why: ReleaseRefused }
  | { readonly is: 'unreached' };

/** A network that is slow takes its time for three small files. */
const patience = 60_000;

const notice = createWatched<UpdateState>({ is: 'none' });
let again: (() => void) | null = null;
let checks = 0;

export const updateNotice: Watched<UpdateState> = notice;

/** A newer shell waits: it is checked, and told. Again as soon as there is a network, where there was none. Never rejects. */
export async function noticeUpdate(build: Build, ask: () => Promise<ReleaseTold | null> = askWaiting): Promise<void> {
  const check = checks += 1;
  const told = await ask();
  // What could not be checked passes for nothing.
  const judged = told ? await judgeRelease(told, build).catch(() => null) : null;
  if (check !== checks) return;
  if (judged?.is === 'good') notice.set({ ...judged, is: 'ready', waits: null });
  else notice.set(judged ?? { is: 'unreached' });
  again = judged ? null : () => void noticeUpdate(build, ask);
}

/** Another shell waits in the place of the one that was told of: nothing is said until it was checked. */
export function withdrawNotice(): void {
  checks += 1;
  again = null;
  notice.set({ is: 'none' });
}

/** There is a network again. */
export function lookAgain(): void {
  again?.();
}

/** A tap came to nothing, and why. */
export function sayWaits(waits: UpdateWaits): void {
  const state = notice.get();
  if (state.is === 'ready') notice.set({ ...state, waits });
}

/** What the host publishes now, as the shell that serves this page sees it. */
async function askWaiting(): Promise<ReleaseTold | null> {
  return readTold((await inTime(askShell({ type: 'WAITING' }), patience))?.data);
}
