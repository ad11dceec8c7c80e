import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { serveShell } from '../../../scripts/serve.ts';

/** Builds the page of the model room as the app is built, and serves it with the app's headers until it is closed. */
export async function serveRoom(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const built = resolve(`.cache/model-room-${process.pid}`);
  // In a process of its own: the test runner's NODE_ENV would make another build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const asked = ['build', 'test/ui/room/page', '--config', 'vite.config.ts', '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'];
  await promisify(execFile)('node_modules/.bin/vite', asked, { env });
  const server = await serveShell(built, 0);
  return {
    address: server.address,
    close: async () => {
      await server.close();
      await rm(built, { recursive: true, force: true });
    },
  };
}
