/**
 * [Note: asked for] That a window of this app asked for an update is written where its pages alone can write, and no service worker: by
 * this a page knows an update that was asked for, in this window or another, from a worker that takes over unasked.
 */
const place = 'resguardo update asked';
/** Longer than a browser waits for the old worker to come to rest, before it starts the one that was let in. */
const holdsFor = 600_000;

export function noteAsked(): void {
  try {
    localStorage.setItem(place, String(Date.now()));
  } catch {
    // A browser that keeps nothing for this page keeps no vault that could be open in another window.
  }
}

/** It was let in, or came to nothing. */
export function forgetAsked(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}

/** Whether an update was asked for not long ago, and has not come yet. */
export function isAsked(): boolean {
  try {
    const since = Date.now() - Number(localStorage.getItem(place) ?? Number.NaN);
    return since >= 0 && since < holdsFor;
  } catch {
    return false;
  }
}

/** The same, for a page that may hear of it a moment later than the window that wrote it. */
export function isAskedSoon(patience: number): Promise<boolean> {
  if (isAsked()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const heard = new AbortController();
    const say = (asked: boolean) => {
      heard.abort();
      resolve(asked);
    };
    addEventListener('storage', () => { if (isAsked()) say(true); }, { signal: heard.signal });
    setTimeout(() => say(isAsked()), patience);
  });
}
