// `npm run release -- --key FILE [--out FOLDER]`: builds the app, signs it and packs it, from what was committed last.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { howToCheck } from './release/howToCheck.ts';
import { makeSbom } from './release/makeSbom.ts';
import { mustBeClean } from './release/mustBeClean.ts';
import { mustBeSigned } from './release/mustBeSigned.ts';
import { openKey } from './release/openKey.ts';
import { keyLineOf, mustBeKey } from './release/readPinnedKey.ts';
import { readVersion } from './release/readVersion.ts';
import { zipFolder } from './release/zipFolder.ts';
import { say } from './serveOnUsualPort.ts';

try {
  await release();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function release(): Promise<void> {
  const { key = process.env.RESGUARDO_RELEASE_SECRET, out = 'release' } = parseArgs({ options: { key: { type: 'string' }, out: { type: 'string' } } }).values;
  if (!key) throw new Error('Which key? npm run release -- --key FILE, a secret key of minisign outside this folder.');
  const version = readVersion();
  const signer = openKey(key);
  const pinned = readReleasePub();
  if (signer.publicLine !== null && signer.publicLine !== pinned) throw new Error('release.pub is not the public half of this key: no copy of the app would believe what it signs.');
  mustBeClean();
  const name = `resguardo-${version}`;
  const folder = join(resolve(out), name);
  rmSync(folder, { recursive: true, force: true });
  build(join(folder, 'site'));
  const manifest = join(folder, 'site/release.json');
  signer.sign(manifest, `resguardo ${version}`);
  await mustBeSigned(manifest, pinned);
  pack(folder, version);
  const zip = `${folder}.zip`;
  writeFileSync(zip, zipFolder(folder, name));
  signer.sign(zip, `${name}.zip`);
  say(`${zip} and ${name}.zip.minisig are made and signed.`);
}

function readReleasePub(): string {
  if (!existsSync('release.pub')) throw new Error('There is no release.pub: docs/releases.md says how a release key is made.');
  return mustBeKey(keyLineOf(readFileSync('release.pub', 'utf8')), 'release.pub');
}

function build(folder: string): void {
  // The key that is pinned is the one in release.pub, whatever was set for a test.
  const { RESGUARDO_RELEASE_PUB: _, ...env } = process.env;
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  if (spawnSync(process.execPath, vite, { stdio: 'inherit', env }).status !== 0) throw new Error('The build failed: see its own words above.');
}

/** All that goes with the app. */
function pack(folder: string, version: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync('LICENSE', join(folder, 'LICENSE'));
  if (existsSync('hosting')) cpSync('hosting', join(folder, 'hosting'), { recursive: true });
  writeFileSync(join(folder, 'sbom.cdx.json'), makeSbom(readFileSync('package-lock.json', 'utf8')));
  writeFileSync(join(folder, 'HOW-TO-CHECK.txt'), howToCheck(version));
}
