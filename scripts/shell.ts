import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { headersFor, namedByContent, policies } from '../src/sw/headersFor.ts';

interface ShellFile {
  readonly url: string;
  /** Null when the name already changes with the content. */
  readonly revision: string | null;
  readonly integrity: string;
}

const overHttps = { 'Strict-Transport-Security': 'max-age=63072000' };

// Read by hosts or made by this very step: not part of what the page can ask for.
const apart = new Set(['sw.js', '_headers']);

/** Every file of a built shell with the hash of its content, in one order on every machine. */
export function listShell(folder: string): readonly ShellFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !apart.has(path))
    .sort()
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path))).digest('base64');
      const url = path === 'index.html' ? '/' : `/${path}`;
      return { url, revision: namedByContent.test(url) ? null : hash, integrity: `sha256-${hash}` };
    });
}

/**
 * The headers of a built shell as a `_headers` file, which several static hosts read. Its rules never overlap:
 * such hosts join what two rules say, and two policies joined would forbid the vault its wasm.
 */
export function listHostHeaders(folder: string): string {
  const paths = ['/sw.js', '/index.html', ...listShell(folder).map(({ url }) => url)];
  const rules = new Map(paths.map((path) => [path.replace(/^(\/[^/]+\/).*$/, '$1*'), path]));
  const lines = [...rules].map(([rule, path]) => [
    rule,
    ...Object.entries({ ...headersFor(path), ...overHttps }).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.flat().join('\n')}\n`;
}

/**
 * The hashes of the two <style> elements that react-aria makes, from its installed source.
 * Throws when that source no longer reads as it did.
 */
export function hashInjectedStyles(): readonly string[] {
  const home = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
  return ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map((file) => {
    const source = readFileSync(join(home, 'dist/private', file), 'utf8');
    const text = /style\.textContent = `([^`]*)`\s*\.trim\(\)/.exec(source)?.[1];
    const attribute = /PRESSABLE_ATTRIBUTE = '([a-z-]+)'/.exec(source)?.[1] ?? '';
    if (text === undefined) throw new Error(`react-aria's ${file} makes its style in another way now`);
    const style = text.replace(/\$\{\S*PRESSABLE_ATTRIBUTE\}/, attribute).trim();
    return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  });
}

function checkInjectedStyles(): void {
  const missing = hashInjectedStyles().filter((hash) => !policies.page.includes(hash));
  if (missing.length > 0) throw new Error(`src/sw/headersFor.ts must name ${missing.join(' and ')} in style-src`);
}

/** Makes `sw.js` beside a finished build, with the list of that build's files in it. */
export function shell(): Plugin {
  let folder = '';
  return {
    name: 'resguardo-shell',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    buildStart: checkInjectedStyles,
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

/** Makes `sw.js` in a built folder, over the files that are in it now. */
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
}
