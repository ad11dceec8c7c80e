import { inTime } from './askShell.ts';

/** A new shell comes once the old one is at rest: mostly at once. After this the page goes on without it (Note: asked for). */
const patience = 20_000;

// [Note: asked again] Chromium stops the old shell to let the new one in, and where a request comes for the old one just then it starts that one
// again and forgets the new: it is let in five minutes later (w3c/ServiceWorker issue 1295), or when it is asked again.
const againAfter = 2000;

let told: ServiceWorker | null = null;

/** This one is looked at and told of. From now on no other is let in: one that came in its place since nobody looked at. */
export function noteTold(waiting: ServiceWorker): void {
  told = waiting;
}

/** Lets the shell that was told of take over, if it still waits; `taking` is called just before. Resolves when it came, or does not come soon. Never rejects. */
export async function letIn(taking: () => void): Promise<void> {
  const waiting = await navigator.serviceWorker.getRegistration().then((registration) => registration?.waiting, () => null);
  if (!waiting || waiting !== told) return;
  const came = new Promise((resolve) => { navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
  taking();
  const ask = () => waiting.postMessage({ type: 'SKIP_WAITING' });
  const again = setInterval(ask, againAfter);
  ask();
  await inTime(came, patience);
  clearInterval(again);
}
