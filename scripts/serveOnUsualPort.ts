import { serveShell, type ShellServer } from './serve.ts';

const usual = 4173;

/** Serves a built shell on port 4173, or the next free one of ten. */
export async function serveOnUsualPort(folder: string): Promise<ShellServer> {
  for (let port = usual; port < usual + 9; port++) {
    const server = await serveShell(folder, port).catch(unlessTaken);
    if (server) return server;
  }
  return serveShell(folder, usual + 9);
}

function unlessTaken(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EADDRINUSE') throw error;
}

/** One line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
