import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let bundled: Promise<string> | undefined;

/** What is sent into a page, as one script that leaves a `hands` behind. */
export function bundlePage(): Promise<string> {
  bundled ??= bundle('page', 'hands');
  return bundled;
}

/** A file of inPage and what it stands on, as one script. */
export async function bundle(file: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../inPage/${file}.ts`, import.meta.url));
  const made = await build({
    configFile: false, logLevel: 'warn',
    build: { write: false, minify: true, lib: { entry, name, formats: ['iife'] } },
  });
  const [{ output }] = made as unknown as readonly [{ readonly output: readonly [{ readonly code: string }] }];
  return output[0].code;
}
