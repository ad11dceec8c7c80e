import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listUnder } from './listUnder.ts';

/** Made over all the others, so that no list of them can name these. */
const overAll: readonly string[] = ['release.json', 'release.json.minisig'];

/** The hash of every file of a built folder by its path from the root, in one order on every machine; `/` is index.html. */
export function listFiles(folder: string): Readonly<Record<string, string>> {
  const paths = listUnder(folder).filter((path) => !overAll.includes(path));
  return Object.fromEntries(paths.map((path) => [path === 'index.html' ? '/' : `/${path}`, hashOf(readFileSync(join(folder, path)))]));
}

/** As a browser's integrity metadata has it. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
