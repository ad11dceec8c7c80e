import react from '@vitejs/plugin-react';
import { basename, dirname } from 'node:path';
import { defineConfig } from 'vite';
import { readPinnedKey } from './scripts/release/readPinnedKey.ts';
import { readVersion } from './scripts/release/readVersion.ts';
import { shell } from './scripts/shell.ts';
import { stylesFirst } from './scripts/stylesFirst.ts';

// Whatever the shell it is called from says: the same source makes the same bytes.
process.env.NODE_ENV = 'production';

// `vault/worker.ts` becomes `vault`, `vault/kdf.ts` becomes `kdf`. Their folder is how a host knows their policy.
function workerName({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string {
  const file = facadeModuleId ?? '';
  const name = basename(file).startsWith('worker.') ? basename(dirname(file)) : '[name]';
  return `workers/${name}-[hash].js`;
}

/*
 * [Note: nobody imports a worker] WebKit knows a worker's own file by another name than what the worker imports: a chunk that takes
 * something out of it starts a second worker inside the first. So a worker's own file gives nothing away: what others need lies in a file
 * behind it.
 */
export default defineConfig({
  plugins: [react(), stylesFirst(), shell()],
  define: { VERSION: JSON.stringify(readVersion()), RELEASE_KEY: JSON.stringify(readPinnedKey()) },
  // A file of settings that nobody else has would make another build of the same source.
  envDir: false,
  build: {
    // The strength check's dictionaries, loaded on the passphrase screen alone; `weigh` holds the rest to its bars.
    chunkSizeWarningLimit: 1300,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: workerName, chunkFileNames: 'workers/[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'behind', tags: ['$initial'], test: (file) => !/\/(?:worker|kdf)\.ts$/u.test(file) }] },
      },
    },
  },
});
