/**
 * [Note: asked for] That a window of this app asked for an update is written where its pages alone can write, and no service worker: by
 * this a page knows an update that was asked for, in this window or another, from a worker that takes over unasked.
 */
const place = 'resguardo update asked';
/** Longer than a browser waits for the old worker to come to rest, before it starts the one that was let in. */
const holdsFor = 600_000;
/** Written after the time of one that has come. */
const come = ' came';
const loadedAt = Date.now();

export function noteAsked(): void {
  try {
    localStorage.setItem(place, String(Date.now()));
  } catch {
    // A browser that keeps nothing for this page keeps no vault that could be open in another window.
  }
}

/** Nothing waits any more: it was let in, or came to nothing. A window that slept meanwhile hears of it only later. */
export function noteCame(): void {
  try {
    if (isAsked()) localStorage.setItem(place, `${localStorage.getItem(place)}${come}`);
    else if (askedAt(come) === null) localStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}

/** Whether an update was asked for not long ago, and has not come yet. */
export function isAsked(): boolean {
  const at = askedAt('');
  return at !== null && Date.now() >= at && Date.now() - at < holdsFor;
}

/**
 * The same, for a page that may hear of it a moment later than the window that wrote it, or long after, as one that slept. A page that
 * knew of an update that came was loaded anew: so for one that was loaded before it was asked for, this is that one.
 */
export function isAskedSoon(patience: number, loaded = loadedAt): Promise<boolean> {
  if (isAsked() || loaded < (askedAt(come) ?? 0)) return Promise.resolve(true);
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

/** When an update was asked for that waits ('') or has come; null: none. */
function askedAt(ending: '' | typeof come): number | null {
  try {
    const text = localStorage.getItem(place) ?? '';
    return /^\d{1,16}$/u.test(text.slice(0, text.length - ending.length)) && text.endsWith(ending) ? Number.parseInt(text, 10) : null;
  } catch {
    return null;
  }
}
