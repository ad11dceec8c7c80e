import { appendFile, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../scripts/release/listFiles.ts';
import type { SecretKey } from '../../scripts/release/SecretKey.ts';
import { signMinisig } from '../../scripts/release/signMinisig.ts';
import { serveShell, type ShellServer } from '../../scripts/serve.ts';
import { makeServiceWorker } from '../../scripts/shell.ts';
import { printRelease } from '../../src/core/Release.ts';

/** A host of the built app, on which other versions are published. */
export interface PublishingHost extends ShellServer {
  /** Publishes this version: its page has the class `of-VERSION`. key: who signs it; null: nobody. code: what its service worker does besides. */
  publish(version: string, key: SecretKey | null, code?: string): Promise<void>;
  /** Puts this after the service worker's own code, and changes no list. */
  alterServiceWorker(code: string): Promise<void>;
}

export async function publishingHost(built: string): Promise<PublishingHost> {
  const place = await mkdtemp(join(tmpdir(), 'resguardo-host-'));
  const folder = join(place, 'now');
  await cp(built, folder, { recursive: true });
  const server = await serveShell(folder, 0);
  return {
    ...server,
    publish: async (version, key, code = '') => {
      const next = join(place, 'next');
      await cp(folder, next, { recursive: true });
      await make(next, version, { key, code });
      // All files at once: a browser may look in the middle of it.
      await rename(folder, join(place, 'before'));
      await rename(next, folder);
      await rm(join(place, 'before'), { recursive: true });
    },
    alterServiceWorker: (code) => appendFile(join(folder, 'sw.js'), code),
    close: async () => {
      await server.close();
      await rm(place, { recursive: true, force: true });
    },
  };
}

async function make(folder: string, version: string, { key, code }: { readonly key: SecretKey | null; readonly code: string }): Promise<void> {
  const page = join(folder, 'index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace(/<body[^>]*>/u, `<body class="of-${version}">`));
  await makeServiceWorker(folder);
  await appendFile(join(folder, 'sw.js'), code);
  const manifest = printRelease({ format: 1, name: 'resguardo', version, files: listFiles(folder) });
  await writeFile(join(folder, 'release.json'), manifest);
  if (key) await writeFile(join(folder, 'release.json.minisig'), signMinisig(Buffer.from(manifest), { key, trustedComment: `resguardo ${version}` }));
  else await rm(join(folder, 'release.json.minisig'), { force: true });
}
