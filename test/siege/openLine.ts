import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { everywhere } from '../../src/sw/headersFor.ts';

/** A page that calls in for what it is asked, by importing modules of its own origin: its policy lets it do nothing else. */
export type Line = {
  /** Where the page is: the same origin for every call. */
  readonly address: string;
  /** Comes back once the page has called in. */
  readonly connected: Promise<void>;
  /** What the page answers. Rejects with what it threw, and at `hangUp`. */
  ask(asked: string): Promise<string>;
  /** The browser is gone: nobody answers any more, and the next page to call in is another. */
  hangUp(): void;
};

export type Exchange = { newLine(): Line; close(): Promise<void> };

type Waiting = { readonly resolve: (text: string) => void; readonly reject: (error: Error) => void };

// An answer comes in pieces, each in the address of a request.
const mostHead = 1 << 20;

/** The page at that address, as if it were served from here, and calls to it. */
export async function openExchange(address: string): Promise<Exchange> {
  const lines = new Map<string, ReturnType<typeof createLine>>();
  const server = createServer({ maxHeaderSize: mostHead }, (asked, response) => {
    const [, calls, name = '', ...call] = new URL(asked.url ?? '/', address).pathname.split('/');
    if (calls !== 'calls') passOn(address, asked, response);
    else lines.get(name)?.take(call, new URL(asked.url ?? '/', address).searchParams.get('text') ?? '', response);
  });
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  // A profile that is kept to be looked at is not thrown away, and keeps nobody waiting.
  server.unref();
  const port = (server.address() as AddressInfo).port;
  return {
    newLine: () => {
      const name = String(lines.size);
      const line = createLine(`http://localhost:${port}/?line=${name}`);
      lines.set(name, line);
      return line;
    },
    close: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
  };
}

function createLine(address: string): Line & { take(call: readonly string[], text: string, response: ServerResponse): void } {
  const waiting = new Map<number, Waiting & { pieces: string }>();
  const due: string[] = [];
  let poll: ServerResponse | null = null;
  let count = 0;
  let called: () => void = () => undefined;
  const connected = new Promise<void>((resolve) => { called = resolve; });
  const hand = () => {
    const next = poll === null ? undefined : due.shift();
    if (next === undefined) return;
    say(poll, next);
    poll = null;
  };
  return {
    address, connected,
    ask: (asked) => new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject, pieces: '' });
      due.push(`export const number = ${count}; export const asked = ${JSON.stringify(asked)};`);
      hand();
    }),
    hangUp: () => {
      for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
      waiting.clear();
    },
    take: ([what, number], text, response) => {
      called();
      if (what === 'next') {
        poll = response;
        hand();
        return;
      }
      say(response, '');
      const asker = waiting.get(Number(number));
      if (asker === undefined) return;
      asker.pieces += text;
      if (what === 'piece') return;
      waiting.delete(Number(number));
      if (what === 'threw') asker.reject(new Error(asker.pieces));
      else asker.resolve(asker.pieces);
    },
  };
}

function say(response: ServerResponse | null, module: string): void {
  response?.writeHead(200, { ...everywhere, 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(module);
}

function passOn(address: string, asked: IncomingMessage, response: ServerResponse): void {
  const passed = request(new URL(asked.url ?? '/', address), { method: asked.method, headers: { accept: '*/*' } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.writeHead(502).end());
  asked.pipe(passed);
}
