import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { listUnder } from './listUnder.ts';

/** A folder as a ZIP with that folder's name before each path: the same bytes whoever makes it, where and when. */
export function zipFolder(folder: string, name: string): Uint8Array {
  // The format keeps the hands of a clock on the wall, with no time zone: noon is noon everywhere.
  const mtime = new Date(1980, 0, 1, 12);
  const files = listUnder(folder).map((path) => [`${name}/${path}`, new Uint8Array(readFileSync(join(folder, path)))] as const);
  return zipSync(Object.fromEntries(files), { mtime, level: 9 });
}
