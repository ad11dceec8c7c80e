import type { TestProject } from 'vitest/node';
import { serveShell } from '../../scripts/serve.ts';
import { buildApp } from './buildApp.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    readonly address: string;
    /** The folder it was built into. */
    readonly built: string;
  }
}

/** Builds the app once for all stories and serves it with its headers. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = await buildApp();
  const server = await serveShell(built.folder, Number(process.env.RESGUARDO_PORT ?? 0));
  project.provide('address', server.address);
  project.provide('built', built.folder);
  return async () => {
    await server.close();
    await built.throwAway();
  };
}
