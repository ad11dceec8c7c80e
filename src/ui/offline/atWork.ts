import { createWatched, type Watched } from '../shared/Watched.ts';

/** Held, shared, by each window in which something is under way; the service worker holds it too, while it carries an errand. */
const lockName = 'resguardo-at-work';
/** A lock that is not given by then is held by a window that takes an update, and this page is about to be loaded anew. */
const patience = 2000;

const now = createWatched(false);
let holders = 0;
let held: { readonly letGo: () => void; readonly gone: Promise<unknown>; readonly given: Promise<void> } | null = null;

/** Whether something is under way in this window that an update must not take from under someone. */
export const atWork: Watched<boolean> = now;

/** Something began. ready: resolves once every other window can know of it. Call `end` once. */
export function beginWork(): { readonly ready: Promise<void>; end(): void } {
  holders += 1;
  if (holders === 1) now.set(true);
  held ??= hold();
  let isOver = false;
  return {
    ready: Promise.race([held.given, new Promise<void>((resolve) => { setTimeout(resolve, patience); })]),
    end: () => {
      if (isOver) return;
      isOver = true;
      holders -= 1;
      if (holders > 0) return;
      held?.letGo();
      held = null;
      now.set(false);
    },
  };
}

/**
 * Does it while nothing is under way in any other window, and none can begin; what is under way in this one is for the caller to have
 * ended. False: another is at work, and nothing was done. Never rejects by itself.
 */
export async function whenAlone(act: () => Promise<void>): Promise<boolean> {
  await letGoForNow();
  const isAlone = await alone(act);
  if (!isAlone && holders > 0) held = hold();
  return isAlone;
}

async function letGoForNow(): Promise<void> {
  const own = held;
  held = null;
  own?.letGo();
  await own?.gone;
}

async function alone(act: () => Promise<void>): Promise<boolean> {
  let isAlone = true;
  const asked = lockManager()?.request(lockName, { ifAvailable: true }, async (lock) => {
    isAlone = lock !== null;
    if (lock) await act();
    return true;
  });
  // Without locks, or where a window may not ask for one, no vault is open in it, nor in any beside it.
  const wasAsked = await (asked ?? Promise.resolve(false)).catch(() => false);
  if (!wasAsked && isAlone) await act();
  return isAlone;
}

function hold(): NonNullable<typeof held> {
  let letGo: () => void = () => undefined;
  let give: () => void = () => undefined;
  const over = new Promise<void>((resolve) => { letGo = resolve; });
  const given = new Promise<void>((resolve) => { give = resolve; });
  const asked = lockManager()?.request(lockName, { mode: 'shared' }, () => {
    give();
    return over;
  });
  const gone = (asked ?? Promise.resolve()).catch(() => undefined);
  if (asked) void gone.then(give);
  else give();
  return { letGo, gone, given };
}

/** Some browsers, and some private windows, have none. */
function lockManager(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
