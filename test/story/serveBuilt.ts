import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveShell } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    readonly address: string;
    /** The folder it was built into. */
    readonly built: string;
  }
}

/** Builds the app once for all stories, in a folder of this run's own, and serves it with its headers. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = resolve(`.cache/built-${process.pid}`);
  await buildInto(built);
  const server = await serveShell(built, Number(process.env.RESGUARDO_PORT ?? 0));
  project.provide('address', server.address);
  project.provide('built', built);
  return async () => {
    await server.close();
    await rm(built, { recursive: true, force: true });
  };
}

// In a process of its own: the test runner's NODE_ENV would make React's test build of the app.
async function buildInto(folder: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)('node_modules/.bin/vite', ['build', '--outDir', folder, '--logLevel', 'warn'], { env });
}
