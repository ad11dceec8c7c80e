import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { mustBeSigned } from './mustBeSigned.ts';

/** In bytes: many times what a release has. */
const longestZip = 200_000_000;

/** What is to be checked, in a folder of its own until it is thrown away. */
export interface Unpacked {
  readonly folder: string;
  readonly throwAway: () => void;
}

/** Unpacks a release's ZIP, once it is seen that its signature is by this key: what is not signed is not opened. */
export async function unpackRelease(file: string, key: string): Promise<Unpacked> {
  if (statSync(file).size > longestZip) throw new Error(`${file} is larger than any release.`);
  await mustBeSigned(file, key);
  const folder = mkdtempSync(join(tmpdir(), 'resguardo-release-'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const place = resolve(folder, path);
    if (!place.startsWith(folder + sep)) throw new Error(`${file} holds a path that leads out of it: ${path}`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  return { folder, throwAway: () => rmSync(folder, { recursive: true, force: true }) };
}
