import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { headersFor } from '../src/sw/headersFor.ts';
import { contentTypes, unknownType } from './hosting/contentTypes.ts';

/** A running server of the built shell. */
export interface ShellServer {
  /** Where it is, without a slash at the end. */
  readonly address: string;
  /** The path of every request so far, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a built shell on this machine alone, with the headers of `headersFor`. Port 0 takes any free one.
 * Rejects with EADDRINUSE when the port is taken.
 */
export function serveShell(folder: string, port: number): Promise<ShellServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void answer(folder, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = `http://localhost:${(server.address() as AddressInfo).port}`;
      resolve({ address, asked, close: () => closeServer(server) });
    });
  });
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join(folder, path === '/' ? 'index.html' : decodeURIComponent(path));
  const found = file.startsWith(join(folder, '/')) && (await stat(file).catch(() => undefined))?.isFile();
  const type = contentTypes[extname(file)] ?? unknownType;
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, path, 405);
  if (!found) return end(response, path, 404);
  response.writeHead(200, { ...headersFor(path), 'Content-Type': type });
  if (request.method === 'HEAD') response.end();
  // A file that goes meanwhile ends the answer, and not whoever serves it.
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

// An error is never kept: a file that is missing now may be there in a minute.
function end(response: ServerResponse, path: string, status: number): void {
  response.writeHead(status, { ...headersFor(path), 'Cache-Control': 'no-cache' }).end();
}
