import { createWatched, type Watched } from './watched.ts';

/** `waiting`: a newer shell is on the tablet and takes over when asked, or when the app is next started. */
export type UpdateState = 'ready' | 'waiting';

const notice = createWatched<UpdateState>('ready');
let takeOver: (() => void) | undefined;

/** Whether a newer shell waits. */
export const updateNotice: Watched<UpdateState> = notice;

/** Called once by the registration, with the way to let the waiting shell take over. */
export function noticeUpdate(letIn: () => void): void {
  takeOver = letIn;
  notice.set('waiting');
}

/** Lets the waiting shell take over and loads it. Lock first: the page is gone after this. Does nothing when none waits. */
export function applyUpdate(): void {
  takeOver?.();
}
