import { connect, type Socket } from 'node:net';
import type { Command } from './WebDriver.ts';

/** Firefox's own door for WebDriver, which geckodriver stands in front of: one JSON message after another, each after its length. */
export type Marionette = {
  ask(command: `WebDriver:${Command | 'NewSession'}` | 'Marionette:SetContext' | 'Marionette:Quit', parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  hangUp(): void;
};

type Answer = { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void };
type Message = readonly [kind: 1, id: number, error: { readonly error: string; readonly message: string } | null, value: unknown];

/** Calls the door at this port and waits for its greeting. */
export async function callMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Answer>();
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    hear(socket, (message) => (Array.isArray(message) ? settle(waiting, message as unknown as Message) : resolve()));
  });
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
  });
  await greeted;
  let count = 0;
  return {
    ask: (command, parameters = {}) => new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      const text = JSON.stringify([0, count, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    }),
    hangUp: () => { socket.destroy(); },
  };
}

function settle(waiting: Map<number, Answer>, [, id, error, value]: Message): void {
  const answer = waiting.get(id);
  waiting.delete(id);
  if (error) answer?.reject(new Error(`${error.error}: ${error.message}`));
  else answer?.resolve(value);
}

function hear(socket: Socket, told: (message: unknown) => void): void {
  let heard = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes]);
    for (let next = firstOf(heard); next; next = firstOf(heard)) {
      told(JSON.parse(next.text));
      heard = heard.subarray(next.end);
    }
  });
}

function firstOf(heard: Buffer): { readonly text: string; readonly end: number } | null {
  const colon = heard.indexOf(':');
  const end = colon + 1 + Number(heard.subarray(0, Math.max(colon, 0)).toString());
  return colon < 0 || heard.length < end ? null : { text: heard.subarray(colon + 1, end).toString(), end };
}
