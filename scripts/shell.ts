import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { policies } from '../src/sw/headersFor.ts';

interface ShellFile {
  readonly url: string;
  readonly revision: string;
  readonly integrity: string;
}

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
      return { url: path === 'index.html' ? '/' : `/${path}`, revision: hash, integrity: `sha256-${hash}` };
    });
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
      handler: () => makeServiceWorker(folder),
    },
  };
}

async function makeServiceWorker(folder: string): Promise<void> {
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
