import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findProgram } from '../../../scripts/programs.mjs';
import { listUnder } from '../../../scripts/release/listUnder.ts';
import { publicLineOf } from '../../../scripts/release/SecretKey.ts';
import { copyTree, type CopiedTree } from './copyTree.ts';
import { publicKeyFile, secretKeyFile, someKey } from './someKey.ts';

const key = someKey();
// Two people who share nothing but what was committed: other folders, clocks, languages, homes, users, file rights and file times.
const hers = { name: 'a', env: { TZ: 'UTC', LANG: 'C.UTF-8' }, umask: '022', changed: new Date(2001, 0, 1) };
const his = {
  name: 'elsewhere/in a folder of another length', umask: '077', changed: new Date(2037, 6, 7), asNobody: true,
  env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'development', VITE_OTHER: 'set', CI: 'true', SOURCE_DATE_EPOCH: '1', RESGUARDO_RELEASE_PUB: '' },
};
const [her, him] = [hers, his].map((manner) => {
  const tree = copyTree({ ...manner, publicKey: publicKeyFile(key) });
  writeFileSync(join(tree.home, 'release.key'), secretKeyFile(key));
  return tree;
}) as [CopiedTree, CopiedTree];

afterAll(() => {
  for (const tree of [her, him]) tree.throwAway();
}, 60_000);

const asked = (tree: CopiedTree, file = join(tree.home, 'release.key')) => tree.run('scripts/release.ts', '--key', file);
type Files = Readonly<Record<string, Buffer>>;

/** Every file of the release that is made in this copy. */
function releaseOf(tree: CopiedTree): Files {
  expect(asked(tree)).toEqual({ status: 0, said: expect.stringContaining('are made and signed') });
  const made = join(tree.folder, 'release');
  return Object.fromEntries(listUnder(made).map((path) => [path, readFileSync(join(made, path))]));
}

const unlike = (one: Files, other: Files) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => !one[path] || !other[path]?.equals(one[path]));

/** What a file says with this in place of that. */
function change(file: string, that: string, instead: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(that)) throw new Error(`${file} does not say ${that}`);
  writeFileSync(file, text.replace(that, instead));
}

test('nothing is signed by a key that lies in the tree, is no key or is not the one the app believes, nor where the tree is not what was committed', () => {
  const refused = (file?: string) => {
    const { status, said } = asked(her, file);
    expect(status).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    return said;
  };
  const inside = join(her.folder, 'dist.key');
  writeFileSync(inside, secretKeyFile(key));
  expect(refused(inside)).toContain('inside the project');
  expect(refused()).toContain('The working tree is not what was committed: dist.key');
  rmSync(inside);
  const other = join(her.home, 'other.key');
  writeFileSync(other, secretKeyFile(someKey('other')));
  expect(refused(other)).toContain('release.pub is not the public half of this key');
  expect(refused(join(her.home, 'nowhere'))).toContain('There is no key');
  writeFileSync(other, publicKeyFile(key));
  expect(refused(other)).toContain('no secret key of minisign');
  change(join(her.folder, 'index.html'), 'Resguardo', 'Other');
  expect(refused()).toContain('index.html');
  change(join(her.folder, 'index.html'), 'Other', 'Resguardo');
  rmSync(join(her.folder, 'release.pub'));
  expect(refused()).toContain('There is no release.pub');
  writeFileSync(join(her.folder, 'release.pub'), publicKeyFile(key));
});

test('two people make the same release of the same source, byte for byte, and minisign takes it; a moment written into it is noticed', () => {
  const release = releaseOf(her);
  expect(unlike(release, releaseOf(him))).toEqual([]);
  if (process.getuid?.() === 0) expect(statSync(join(him.folder, 'release')).uid).not.toBe(0);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [zip, site] = [`resguardo-${version}.zip`, `resguardo-${version}/site`];
  expect(Object.keys(release)).toEqual(expect.arrayContaining([zip, `${zip}.minisig`, `${site}/release.json.minisig`, `${site}/sw.js`]));
  const made = join(her.folder, 'release');
  for (const [path, comment] of [[zip, zip], [`${site}/release.json`, `resguardo ${version}`]] as const) {
    const { status, stdout } = spawnSync(findProgram('minisign'), ['-V', '-P', publicLineOf(key), '-m', join(made, path)], { encoding: 'utf8' });
    expect(stdout).toContain(`Trusted comment: ${comment}\n`);
    expect(status).toBe(0);
  }
  const checked = her.run('scripts/checkRelease.ts', join(made, zip), '--key', 'release.pub', '--built', join(him.folder, 'release', site));
  expect(checked).toEqual({ status: 0, said: expect.stringContaining('byte for byte') });

  change(join(her.folder, 'vite.config.ts'), 'envDir: false,', 'envDir: false, html: { cspNonce: String(Date.now()) },');
  change(join(her.folder, 'scripts/release/zipFolder.ts'), 'new Date(1980, 0, 1, 12)', 'new Date()');
  her.commit();
  expect(unlike(release, releaseOf(her))).toEqual(expect.arrayContaining([`${site}/index.html`, `${site}/sw.js`, `${site}/release.json`, `${site}/release.json.minisig`, zip, `${zip}.minisig`]));
}, 150_000);
