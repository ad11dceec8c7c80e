import { resolve } from 'node:path';
import { build } from 'vite';

/** Builds the page and its workers into a folder, as a release is built. */
export async function buildPage(folder: string, { minify = true, sourcemap = false } = {}): Promise<void> {
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, 'page'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, minify, sourcemap, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'workers/[name]-[hash].js', chunkFileNames: 'workers/[name]-[hash].js' } },
    },
  });
}
