import { createServer, type Server, type Socket } from 'node:net';
import type { ShellServer } from '../../scripts/serve.ts';

/** A host that answers nothing any more, and remembers what it was asked all the same. */
export interface CutNetwork {
  /** The path of every request that was tried. */
  readonly asked: readonly string[];
  end(): Promise<void>;
}

/** Stops the server for good; in its place every connection is dropped once it has said what it wants. */
export async function cutNetwork(server: ShellServer): Promise<CutNetwork> {
  await server.close();
  const asked: string[] = [];
  const deaf = createServer((socket) => refuse(socket, asked));
  await listen(deaf, Number(new URL(server.address).port));
  return { asked, end: () => new Promise((resolve) => deaf.close(() => resolve())) };
}

function refuse(socket: Socket, asked: string[]): void {
  socket.on('error', () => undefined);
  socket.once('data', (bytes) => {
    asked.push(String(bytes).split(' ')[1] ?? '');
    socket.destroy();
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
