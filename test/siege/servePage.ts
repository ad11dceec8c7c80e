import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { serveShell } from '../../scripts/serve.ts';

/** The siege page under the app's own headers, until closed. besides: the same page as another origin, with a disk of its own. */
export type ServedPage = { readonly address: string; readonly besides: string; close(): Promise<void> };

/** Builds the siege page with the vault as it is now, as the app itself is built, and serves it. config: another build, for a control. */
export async function servePage(config = 'vite.config.ts'): Promise<ServedPage> {
  const built = resolve(`.cache/siege-page-${process.pid}`);
  // In a process of its own: the test runner's NODE_ENV would make another build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const asked = ['build', 'test/siege/page', '--config', config, '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'];
  await promisify(execFile)('node_modules/.bin/vite', asked, { env });
  const server = await serveShell(built, 0);
  return {
    address: server.address,
    besides: server.address.replace('localhost', '127.0.0.1'),
    close: async () => {
      await server.close();
      await rm(built, { recursive: true, force: true });
    },
  };
}
