import type { Asked, Side, Timed, Told } from './Side.ts';

/** Answers the page's questions to a side, one after the other. */
export function serveSide(side: Side): void {
  const { more = {}, restore, ...known } = side;
  const acts = { ...known, ...more } as unknown as Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;
  let last: Promise<unknown> = Promise.resolve();
  addEventListener('message', ({ data: { id, act, args, file } }: MessageEvent<Asked>) => {
    last = last.then(async () => {
      try {
        const value = await (act === 'restore' && file !== null ? restore(file) : acts[act]?.(...args));
        postMessage({ id, value } satisfies Told);
      } catch (error) {
        postMessage({ id, error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) } satisfies Told);
      }
    });
  });
}

export async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const started = performance.now();
  const value = await work();
  return { ms: performance.now() - started, value };
}
