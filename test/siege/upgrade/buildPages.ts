import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { serveShell, type ShellServer } from '../../../scripts/serve.ts';

const configs = {
  now: 'vite.config.ts', next: 'test/siege/upgrade/next.config.ts', lossy: 'test/siege/upgrade/lossy.config.ts', unguarded: 'test/siege/upgrade/unguarded.config.ts',
} as const;
export type Build = keyof typeof configs;

/** The siege page in several builds, one of them served at a time at one address, as a host does that brings a new version. */
export type Pages = { serve(build: Build): Promise<string>; close(): Promise<void> };

export async function buildPages(): Promise<Pages> {
  const folder = (build: Build) => resolve(`.cache/siege-upgrade-${process.pid}-${build}`);
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const [build, config] of Object.entries(configs) as [Build, string][]) {
    const asked = ['build', 'test/siege/page', '--config', config, '--outDir', folder(build), '--emptyOutDir', '--logLevel', 'warn'];
    await promisify(execFile)('node_modules/.bin/vite', asked, { env });
  }
  let server: ShellServer | null = null;
  let port = 0;
  return {
    serve: async (build) => {
      await server?.close();
      server = await serveShell(folder(build), port);
      port = Number(new URL(server.address).port);
      return server.address;
    },
    close: async () => {
      await server?.close();
      for (const build of Object.keys(configs) as Build[]) await rm(folder(build), { recursive: true, force: true });
    },
  };
}
