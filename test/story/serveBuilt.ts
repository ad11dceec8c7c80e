import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { serveShell } from '../../scripts/serve.ts';
import { buildApp } from './buildApp.ts';
import type { Engine } from './openOn.ts';
import { bringClock } from './webDriver/bringClock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    readonly address: string;
    /** The folder it was built into. */
    readonly built: string;
    /** What the stories of this project run in. */
    readonly engine: Engine;
  }
}

/** Builds the app once for all stories and serves it with its headers. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = await buildApp();
  if (project.config.provide.engine !== 'chromium') await bringClock(built.folder);
  const server = await serveShell(built.folder, Number(process.env.RESGUARDO_PORT ?? 0));
  project.provide('address', server.address);
  project.provide('built', built.folder);
  return async () => {
    await server.close();
    await built.throwAway();
    await rm(`${built.folder}-tablet`, { recursive: true, force: true });
  };
}
