import { headersFor } from './headersFor.ts';

/*
 * [Note: the passage] What a page has shown, and what its workers held, stays in the memory of its process after both have ended, and
 * a reload goes on in that same process. A page of another opener policy must not share one. So a page that may leave nothing behind
 * is answered once with an empty page of the other policy, which asks for the app again: the app begins in a new process, and the
 * old one ends. In Chromium this worker has a process of its own beside them.
 */

/** What the passage page carries instead of the app's own headers. */
const otherGroup = { 'Cross-Origin-Embedder-Policy': 'unsafe-none', 'Cross-Origin-Opener-Policy': 'unsafe-none', 'Cache-Control': 'no-store' };

const passagePage = `<!doctype html>
<html lang="en" dir="ltr" translate="no">
  <head>
    <meta charset="utf-8" />
    <title>Resguardo</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/icons/mark.svg" type="image/svg+xml" />
    <meta http-equiv="refresh" content="0" />
  </head>
</html>
`;

/** Longer than a browser takes to end a page. After it the app is served all the same. */
const patience = 1000;

type Leaving = { readonly life: string; readonly ports: readonly MessagePort[] };

/** Held while an errand is carried, so that no update is taken in another window between two pages of this one. */
const atWork = 'resguardo-at-work';
/** Longer than the page that is left waits for an answer. After it nobody arrives. */
const carrying = 20_000;
let landed: () => void = () => undefined;

let before: Leaving | null = null;
let within: Leaving | null = null;
let carried: readonly MessagePort[] | null = null;

/** The next navigation leads through the passage. life: a Web Lock that the page holds for as long as it lives. The ports wait, unopened. */
export function leave(leaving: Leaving): void {
  before = leaving;
  if (leaving.ports.length > 0) holdWork();
}

function holdWork(): void {
  const arrived = new Promise<void>((resolve) => {
    landed = resolve;
    setTimeout(resolve, carrying);
  });
  navigator.locks.request(atWork, { mode: 'shared' }, () => arrived).catch(() => undefined);
}

/** The ports that wait for whoever arrives, once; null: nobody came through the passage. */
export function arrive(): readonly MessagePort[] | null {
  const ports = carried;
  carried = null;
  if (ports?.length) landed();
  return ports;
}

/** The passage, for the one navigation that leads into it. The one after it waits until the page that left has ended; null: the app is next. */
export async function throughPassage(): Promise<Response | null> {
  const [entering, leaving] = [before, within];
  [before, within] = [null, entering];
  if (entering) return new Response(passagePage, { headers: { ...headersFor('/'), ...otherGroup, 'Content-Type': 'text/html; charset=utf-8' } });
  if (leaving) {
    carried = leaving.ports;
    await ended(leaving.life);
  }
  return null;
}

// A browser may keep a page that was left, frozen, to go back to. Asked for a lock that such a page holds, it lets go of the page.
function ended(life: string): Promise<void> {
  return navigator.locks.request(life, { signal: AbortSignal.timeout(patience) }, () => undefined).catch(() => undefined);
}
