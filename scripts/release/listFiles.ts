import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made over all the others, so that no list of them can name these. */
const overAll: readonly string[] = ['release.json', 'release.json.minisig'];

/** The hash of every file of a built folder by its path from the root, in one order on every machine; `/` is index.html. */
export function listFiles(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !overAll.includes(path));
  return Object.fromEntries(paths.sort().map((path) => [path === 'index.html' ? '/' : `/${path}`, hashOf(join(folder, path))]));
}

function hashOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
