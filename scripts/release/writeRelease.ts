import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRelease, printRelease } from '../../src/core/Release.ts';
import { listFiles } from './listFiles.ts';
import { readVersion } from './readVersion.ts';

/** Writes `release.json` into a built folder, over the files that are in it now. */
export function writeRelease(folder: string): void {
  const text = printRelease({ format: 1, name: 'resguardo', version: readVersion(), files: listFiles(folder) });
  if (parseRelease(text) === null) throw new Error('This build has a file whose name no release can have: letters, digits, ".", "_" and "-" only.');
  writeFileSync(join(folder, 'release.json'), text);
}
