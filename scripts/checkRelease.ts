// `npm run check-release -- FOLDER|ZIP|ADDRESS --key release.pub [--after VERSION] [--built dist]`: whether a release, or what a host
// serves, is whole, signed by this key and new enough; with --built, whether it is also what was built here from the source.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releaseFault } from '../src/core/Release.ts';
import { checkSite, type CheckedSite } from './release/checkSite.ts';
import { fetchSite } from './release/fetchSite.ts';
import { listFiles } from './release/listFiles.ts';
import { keyLineOf, mustBeKey } from './release/readPinnedKey.ts';
import { unpackRelease, type Unpacked } from './release/unpackRelease.ts';
import { say } from './serveOnUsualPort.ts';

const usage = 'Which release? npm run check-release -- FOLDER|ZIP|ADDRESS --key release.pub [--after VERSION] [--built dist]';
const options = { key: { type: 'string' }, after: { type: 'string' }, built: { type: 'string' } } as const;

type Kind = 'folder' | 'zip' | 'served';

const rest: Readonly<Record<Kind, string>> = {
  folder: 'What lies beside the app (hosting, bill of materials) is covered by the signature of the ZIP alone.',
  zip: 'So is all else that is in the ZIP.',
  served: 'That is what this host served to this machine just now. It can serve others something else, and more than the list names.',
};

try {
  await check();
} catch (error) {
  process.stderr.write(`Refused. ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const { values: { key: file, after, built }, positionals: [place] } = parseArgs({ allowPositionals: true, options });
  if (!place || !file) throw new Error(usage);
  if (!existsSync(file)) throw new Error(`There is no key at ${file}.`);
  const key = mustBeKey(keyLineOf(readFileSync(file, 'utf8')), file);
  const kind = kindOf(place);
  const { folder, throwAway } = await open(place, { kind, key });
  try {
    const checked = await checkSite(folder, { key, after, isServed: kind === 'served' });
    if (built !== undefined) mustBeSame(checked, built);
    tell(checked, { built, kind });
  } finally {
    throwAway();
  }
}

function kindOf(place: string): Kind {
  if (/^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/u.test(place)) return 'served';
  if (!existsSync(place)) throw new Error(`There is nothing at ${place}.`);
  return statSync(place).isDirectory() ? 'folder' : 'zip';
}

async function open(place: string, { kind, key }: { readonly kind: Kind; readonly key: string }): Promise<Unpacked> {
  if (kind === 'served') return fetchSite(place, key);
  return kind === 'zip' ? unpackRelease(place, key) : { folder: place, throwAway: () => undefined };
}

function mustBeSame({ release }: CheckedSite, built: string): void {
  if (!existsSync(built)) throw new Error(`Nothing is built in ${built}: npm run build makes it.`);
  const fault = releaseFault(release, { found: listFiles(built) });
  if (fault !== null) throw new Error(`It is not what was built here: ${'path' in fault ? fault.path : 'its version'} is ${fault.type} in ${built}.`);
}

function tell({ release: { version, files }, fingerprint }: CheckedSite, { built, kind }: { readonly built: string | undefined; readonly kind: Kind }): void {
  say(`Resguardo ${version} is signed by this key, and all of its ${Object.keys(files).length} files are as signed.`);
  say(rest[kind]);
  if (built !== undefined) say(`It is, byte for byte, what was built in ${built}.`);
  say(`SHA-256 of release.json: ${fingerprint}`);
}
