import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveShell, type ShellServer } from '../../scripts/serve.ts';
import { putBeforeWorkers } from './webDriver/bringClock.ts';

/**
 * The built app with this code before each worker's own: the way to give a worker another browser than the one it runs in,
 * for no script of a page reaches it.
 */
export async function changedHost(built: string, before: string): Promise<ShellServer> {
  const folder = await mkdtemp(join(tmpdir(), 'resguardo-host-'));
  await cp(built, folder, { recursive: true });
  await putBeforeWorkers(folder, before);
  const server = await serveShell(folder, 0);
  return {
    ...server,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
