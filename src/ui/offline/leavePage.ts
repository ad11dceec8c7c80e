/** Longer than a service worker takes to start. Without its answer the page loads anew where it is. */
const patience = 2000;

/**
 * Loads the app anew in a process of its own, where the browser can, so that nothing of this page is left in memory (Note: the
 * passage). What is carried waits, unopened, for the page that comes next.
 */
export async function leavePage(carried?: MessagePort): Promise<void> {
  await ask({ type: 'LEAVE', life: await holdLife() }, carried);
  location.reload();
}

/** What the page before carried here; null when it carried nothing, and of a page that was not left so. */
export async function arriveWith(): Promise<MessagePort | null> {
  return (await ask({ type: 'ARRIVE' }))?.ports[0] ?? null;
}

// By this lock the service worker sees when the page is gone; and one that holds a lock is not kept to go back to.
function holdLife(): Promise<string> {
  const life = `resguardo-page-${crypto.randomUUID()}`;
  return new Promise((held) => {
    void navigator.locks.request(life, () => {
      held(life);
      return new Promise<never>(() => undefined);
    });
  });
}

type Message = { readonly type: 'LEAVE'; readonly life: string } | { readonly type: 'ARRIVE' };

function ask(message: Message, carried?: MessagePort): Promise<MessageEvent | null> {
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<MessageEvent>((resolve) => {
    port1.onmessage = resolve;
  });
  const tooLate = new Promise<null>((resolve) => { setTimeout(() => resolve(null), patience); });
  navigator.serviceWorker.controller?.postMessage(message, [port2, ...(carried ? [carried] : [])]);
  return Promise.race([answered, tooLate]);
}
