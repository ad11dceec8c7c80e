import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { namedByContent } from '../src/sw/headersFor.ts';
import { hostHeaders } from './hosting/hostHeaders.ts';
import { listFiles } from './release/listFiles.ts';
import { writeRelease } from './release/writeRelease.ts';

interface ShellFile {
  readonly url: string;
  /** Null when the name already changes with the content. */
  readonly revision: string | null;
  readonly integrity: string;
}

// Read by hosts or made by this very step: not part of what the page can ask for.
const apart = new Set(['/sw.js', '/_headers']);

/** Every file of a built shell with the hash of its content, in one order on every machine. */
export function listShell(folder: string): readonly ShellFile[] {
  return Object.entries(listFiles(folder))
    .filter(([url]) => !apart.has(url))
    .map(([url, integrity]) => ({ url, revision: namedByContent.test(url) ? null : integrity.slice('sha256-'.length), integrity }));
}

/**
 * The headers of a built shell as a `_headers` file, which several static hosts read. Its rules never overlap:
 * such hosts join what two rules say, and two policies joined would forbid the vault its wasm.
 */
export function listHostHeaders(folder: string): string {
  const paths = ['/sw.js', '/release.json', '/release.json.minisig', '/index.html', ...listShell(folder).map(({ url }) => url)];
  const rules = new Map(paths.map((path) => [path.replace(/^(\/[^/]+\/).*$/, '$1*'), path]));
  const lines = [...rules].map(([rule, path]) => [
    rule,
    ...Object.entries(hostHeaders(path)).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.flat().join('\n')}\n`;
}

/** Makes `sw.js` beside a finished build, with the list of that build's files in it, and `release.json` over all of them. */
export function shell(): Plugin {
  let folder = '';
  return {
    name: 'resguardo-shell',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        writeFileSync(join(folder, '_headers'), listHostHeaders(folder));
        await makeServiceWorker(folder);
      },
    },
  };
}

/** Makes `sw.js` in a built folder, over the files that are in it now, and `release.json` over them and it. */
export async function makeServiceWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { SHELL: JSON.stringify(listShell(folder)), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: 'src/sw/sw.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  writeRelease(folder);
}
