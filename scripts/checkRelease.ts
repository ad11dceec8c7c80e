// `npm run check-release -- FOLDER|ZIP --key release.pub [--after VERSION] [--built dist]`: whether a release is whole, signed by this
// key and new enough; with --built, whether it is also what was built here from the source.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releaseFault } from '../src/core/Release.ts';
import { checkSite, type CheckedSite } from './release/checkSite.ts';
import { listFiles } from './release/listFiles.ts';
import { keyLineOf, mustBeKey } from './release/readPinnedKey.ts';
import { unpackRelease } from './release/unpackRelease.ts';
import { say } from './serveOnUsualPort.ts';

const usage = 'Which release? npm run check-release -- FOLDER|ZIP --key release.pub [--after VERSION] [--built dist]';

try {
  await check();
} catch (error) {
  process.stderr.write(`Refused. ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const { values: { key, after, built }, positionals: [place] } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' }, after: { type: 'string' }, built: { type: 'string' } },
  });
  if (!place || !key) throw new Error(usage);
  if (!existsSync(place)) throw new Error(`There is nothing at ${place}.`);
  if (!existsSync(key)) throw new Error(`There is no key at ${key}.`);
  const asked = { key: mustBeKey(keyLineOf(readFileSync(key, 'utf8')), key), after };
  const checked = statSync(place).isDirectory() ? await checkSite(place, asked) : await checkZip(place, asked);
  if (built !== undefined) mustBeSame(checked, built);
  tell(checked, { built, isZip: !statSync(place).isDirectory() });
}

async function checkZip(file: string, asked: { readonly key: string; readonly after: string | undefined }): Promise<CheckedSite> {
  const { folder, throwAway } = await unpackRelease(file, asked.key);
  try {
    return await checkSite(folder, asked);
  } finally {
    throwAway();
  }
}

function mustBeSame({ release }: CheckedSite, built: string): void {
  if (!existsSync(built)) throw new Error(`Nothing is built in ${built}: npm run build makes it.`);
  const fault = releaseFault(release, { found: listFiles(built) });
  if (fault !== null) throw new Error(`It is not what was built here: ${'path' in fault ? fault.path : 'its version'} is ${fault.type} in ${built}.`);
}

function tell({ release: { version, files }, fingerprint }: CheckedSite, { built, isZip }: { readonly built: string | undefined; readonly isZip: boolean }): void {
  say(`Resguardo ${version} is signed by this key, and all of its ${Object.keys(files).length} files are as signed.`);
  if (isZip) say('So is all else that is in the ZIP.');
  if (built !== undefined) say(`It is, byte for byte, what was built in ${built}.`);
  say(`SHA-256 of release.json: ${fingerprint}`);
}
