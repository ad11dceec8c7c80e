import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came back from the host, before the browser sees it. */
export type Answer = { readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly body: Buffer };

/** A proxy that writes down what it is asked for, and knows one host alone. */
export type RecordingProxy = {
  /** Chromium's flags to send everything through it, what is on this machine as well. */
  readonly flags: readonly string[];
  /** Every request in order: method and whole address; of a tunnel only where to. */
  readonly asked: readonly string[];
  /** From now on the network is cut: what is asked is written down and dropped. */
  cut(): void;
  close(): Promise<void>;
};

/** `change` is what somebody on the way makes of an answer. */
export async function recordingProxy(host: string, change: (path: string, answer: Answer) => Answer = (_, answer) => answer): Promise<RecordingProxy> {
  const asked: string[] = [];
  let isCut = false;
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    asked.push(`${request.method} ${address}`);
    if (isCut || !address.startsWith(`${host}/`)) request.socket.destroy();
    else passOn(request, response, change);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.destroy();
  });
  server.on('upgrade', (request, socket) => {
    asked.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    flags: [`--proxy-server=http://127.0.0.1:${(server.address() as AddressInfo).port}`, '--proxy-bypass-list=<-loopback>'],
    cut: () => { isCut = true; },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function passOn(request: IncomingMessage, response: ServerResponse, change: (path: string, answer: Answer) => Answer): void {
  const address = new URL(request.url ?? '');
  const headers = { ...request.headers, host: address.host, connection: 'close' };
  const onward = ask({ host: '127.0.0.1', port: address.port, path: address.pathname + address.search, method: request.method, headers }, (answer) => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      const { headers: left, body } = change(address.pathname, { headers: answer.headers, body: Buffer.concat(parts) });
      const { 'transfer-encoding': _, 'content-length': __, ...given } = left;
      response.writeHead(answer.statusCode ?? 502, given).end(body);
    });
  });
  onward.on('error', () => request.socket.destroy());
  request.pipe(onward);
}
