import { askShell, inTime } from './askShell.ts';

/** Longer than a service worker takes to start, also on a tablet that is busy: what is carried to a child's room is lost after it. */
const patience = 15_000;

/**
 * Loads the app anew in a process of its own, where the browser can, so that nothing of this page is left in memory (Note: the
 * passage). What is carried waits, unopened, for the page that comes next. Without a service worker, or its answer, the page loads anew
 * where it is, and what was carried is lost.
 */
export async function leavePage(carried: readonly MessagePort[] = []): Promise<void> {
  if (navigator.serviceWorker.controller) await inTime(holdPageLock().then((life) => askShell({ type: 'LEAVE', life }, carried)), patience);
  location.reload();
}

/** What the page before carried here; null when no page was left so. */
export async function arriveWith(): Promise<readonly MessagePort[] | null> {
  const answer = await inTime(askShell({ type: 'ARRIVE' }), patience);
  return answer?.data === true ? answer.ports : null;
}

// By this lock the service worker sees when the page is gone, and sees to it.
function holdPageLock(): Promise<string> {
  const life = `resguardo-page-${crypto.randomUUID()}`;
  return new Promise((held, refused) => {
    navigator.locks.request(life, () => {
      held(life);
      return new Promise<never>(() => undefined);
    }).catch(refused);
  });
}
