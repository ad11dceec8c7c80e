import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A profile as V8 takes it (Chrome DevTools Protocol, Profiler.Profile); timeDeltas are microseconds. */
export type CpuProfile = {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

/** Lines and columns from 0. url is '' for what is the browser's own. */
export type CallFrame = { readonly functionName: string; readonly url: string; readonly lineNumber: number; readonly columnNumber: number };

/** Profiles of one page's worker. */
export type Profiler = {
  start(): Promise<void>;
  stop(): Promise<CpuProfile>;
  close(): void;
};

const microsecondsBetween = 100;

type Answer = {
  readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string };
  readonly method?: string; readonly params?: { readonly sessionId?: string; readonly targetInfo?: { readonly type: string } };
};

/**
 * Of the only worker of the page at this address, in a browser that was started on this profile with `--remote-debugging-port=0`:
 * the driver's own line does not reach workers' profilers.
 */
export async function attachProfiler(profile: string, address: string): Promise<Profiler> {
  const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const line = await openLine(`ws://127.0.0.1:${port}${path}`);
  const { targetInfos } = await line.ask('Target.getTargets', {}) as { readonly targetInfos: readonly { readonly targetId: string; readonly type: string; readonly url: string }[] };
  const page = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(address));
  const { sessionId } = await line.ask('Target.attachToTarget', { targetId: page?.targetId, flatten: true }) as { readonly sessionId: string };
  await line.ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, sessionId);
  const worker = await line.worker;
  await line.ask('Profiler.enable', {}, worker);
  await line.ask('Profiler.setSamplingInterval', { interval: microsecondsBetween }, worker);
  return {
    start: async () => { await line.ask('Profiler.start', {}, worker); },
    stop: async () => (await line.ask('Profiler.stop', {}, worker) as { readonly profile: CpuProfile }).profile,
    close: line.close,
  };
}

/** worker: the session of the first worker that the browser attaches by itself. */
async function openLine(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  let asked = 0;
  let attached: (session: string) => void = () => undefined;
  const worker = new Promise<string>((resolve) => { attached = resolve; });
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, method, params } = JSON.parse(String(data)) as Answer;
    if (method === 'Target.attachedToTarget' && params?.targetInfo?.type === 'worker') attached(params.sessionId ?? '');
    if (id === undefined) return;
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('the browser does not answer')));
  });
  return {
    worker,
    ask: (method: string, params: object, sessionId?: string): Promise<unknown> => new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      socket.send(JSON.stringify({ id: asked, method, params, sessionId }));
    }),
    close: () => socket.close(),
  };
}
