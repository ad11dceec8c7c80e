/** What the service worker is asked. LEAVE and ARRIVE: the passage. RELEASE: what it serves. WAITING: what its host publishes now. */
export type ShellMessage =
  | { readonly type: 'LEAVE'; readonly life: string }
  | { readonly type: 'ARRIVE' }
  | { readonly type: 'RELEASE'; readonly files: boolean }
  | { readonly type: 'WAITING' };

/** The answer of the service worker that serves this page. Where none does, or it does not answer, it never comes: ask `inTime`. */
export function askShell(message: ShellMessage, carried: readonly MessagePort[] = []): Promise<MessageEvent> {
  const { port1, port2 } = new MessageChannel();
  navigator.serviceWorker.controller?.postMessage(message, [port2, ...carried]);
  return new Promise((resolve) => { port1.onmessage = resolve; });
}

/** The answer, or null after so many milliseconds, or where it fails. */
export function inTime<T>(answer: Promise<T>, patience: number): Promise<T | null> {
  const tooLate = new Promise<null>((resolve) => { setTimeout(() => resolve(null), patience); });
  return Promise.race([answer.catch(() => null), tooLate]);
}
