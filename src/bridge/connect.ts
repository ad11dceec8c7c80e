import { createBirpc, type BirpcReturn } from 'birpc';

/** The end of a line: a worker, a worker's own scope, or a started message port. */
export type LineEnd = {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
};

type Acts = Record<never, unknown>;
type Wire = { readonly a?: unknown };

/**
 * Both ends of every call between page and workers: what this side offers, and the other side to call.
 * Message ports among the arguments are moved, all else is copied. A call waits as long as it takes.
 */
export function connect<Theirs extends Acts, Ours extends Acts>(line: LineEnd, ours: Ours): BirpcReturn<Theirs, Ours, true> {
  let listener: ((event: MessageEvent<unknown>) => void) | null = null;
  return createBirpc<Theirs, Ours>(ours, {
    post: (message: Wire) => line.postMessage(message, portsAmong(message)),
    on: (take: (message: unknown) => void) => {
      listener = (event) => take(event.data);
      line.addEventListener('message', listener);
    },
    off: () => {
      if (listener) line.removeEventListener('message', listener);
    },
    timeout: -1,
  });
}

function portsAmong(message: Wire): MessagePort[] {
  const given: readonly unknown[] = Array.isArray(message.a) ? message.a : [];
  return given.filter((each): each is MessagePort => each instanceof MessagePort);
}
