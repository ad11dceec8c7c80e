import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProgram } from '../../../scripts/programs.mjs';
import { serveShell, type ShellServer } from '../../../scripts/serve.ts';
import { checkSite } from '../../../scripts/release/checkSite.ts';
import { fetchSite } from '../../../scripts/release/fetchSite.ts';
import { mustBeSigned } from '../../../scripts/release/mustBeSigned.ts';
import { openKey } from '../../../scripts/release/openKey.ts';
import { keyLineOf } from '../../../scripts/release/readPinnedKey.ts';
import { publicLineOf, readSecretKey } from '../../../scripts/release/SecretKey.ts';
import { signerOf } from '../../../scripts/release/Signer.ts';
import { unpackRelease } from '../../../scripts/release/unpackRelease.ts';
import { writeRelease } from '../../../scripts/release/writeRelease.ts';
import { zipFolder } from '../../../scripts/release/zipFolder.ts';
import { printRelease } from '../../../src/core/Release.ts';
import { secretKeyFile, someKey } from './someKey.ts';

const secret = someKey();
const key = publicLineOf(secret);
const signer = signerOf(secret);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

let top: string;
let site: string;
let manifest: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'resguardo-check-'));
  site = join(top, 'made/site');
  manifest = join(site, 'release.json');
  mkdirSync(join(site, 'assets'), { recursive: true });
  for (const path of ['index.html', 'sw.js', '_headers', 'assets/index-1.js']) writeFileSync(join(site, path), path);
  writeFileSync(join(top, 'made/LICENSE'), 'free');
  writeRelease(site);
  signer.sign(manifest, `resguardo ${version}`);
});

afterEach(() => {
  rmSync(top, { recursive: true });
});

function minisign(...asked: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(findProgram('minisign'), asked, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe('a release in a folder', () => {
  test('is taken whole, as the site alone, as what a ZIP unpacks to or around it', async () => {
    for (const folder of [site, join(top, 'made')]) expect((await checkSite(folder, { key })).release.version).toBe(version);
    cpSync(join(top, 'made'), join(top, `around/resguardo-${version}`), { recursive: true });
    expect((await checkSite(join(top, 'around'), { key, after: '0.0.1' })).fingerprint).toMatch(/^(?:[0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  });

  test('is refused with a file that was changed, is missing or was added, and says which', async () => {
    for (const path of ['index.html', 'sw.js', '_headers', 'assets/index-1.js']) {
      const name = path === 'index.html' ? '/' : `/${path}`;
      flipByte(join(site, path), 0);
      await expect(checkSite(site, { key })).rejects.toThrow(`${name} is not what was signed.`);
      rmSync(join(site, path));
      await expect(checkSite(site, { key })).rejects.toThrow(`${name} is missing.`);
      writeFileSync(join(site, path), path);
    }
    for (const path of ['evil.js', '.htaccess', 'assets/x']) {
      writeFileSync(join(site, path), 'x');
      await expect(checkSite(site, { key })).rejects.toThrow(`/${path} is not part of the release`);
      rmSync(join(site, path));
    }
    symlinkSync(join(site, 'index.html'), join(site, 'other.html'));
    await expect(checkSite(site, { key })).rejects.toThrow('/other.html is not part of the release');
  });

  test('is refused unsigned, signed by another key, or with a list that is not what was signed', async () => {
    await expect(checkSite(site, { key: publicLineOf(someKey('other')) })).rejects.toThrow('signed by another key');
    flipByte(manifest, 30);
    await expect(checkSite(site, { key })).rejects.toThrow('is not what was signed');
    rmSync(`${manifest}.minisig`);
    await expect(checkSite(site, { key })).rejects.toThrow('is not signed');
    rmSync(manifest);
    await expect(checkSite(site, { key })).rejects.toThrow('no release.json was found');
  });

  test('is refused where it is not newer than asked, also with a good signature', async () => {
    await expect(checkSite(site, { key, after: version })).rejects.toThrow('not newer');
    await expect(checkSite(site, { key, after: '99.0.0' })).rejects.toThrow('not newer than 99.0.0');
    await expect(checkSite(site, { key, after: 'new' })).rejects.toThrow('new is no version');
  });

  test('is refused where what is signed is no list', async () => {
    writeFileSync(manifest, printRelease({ format: 1, name: 'resguardo', version, files: {} }));
    signer.sign(manifest, 'x');
    await expect(checkSite(site, { key })).rejects.toThrow('is no list of a release');
  });
});

describe('a release in a ZIP', () => {
  let zip: string;
  beforeEach(() => {
    zip = join(top, `resguardo-${version}.zip`);
    writeFileSync(zip, zipFolder(join(top, 'made'), `resguardo-${version}`));
  });

  test('is unpacked and is the same release, where the ZIP itself is signed', async () => {
    await expect(unpackRelease(zip, key)).rejects.toThrow('is not signed');
    signer.sign(zip, 'x');
    const { folder, throwAway } = await unpackRelease(zip, key);
    expect((await checkSite(folder, { key })).release.version).toBe(version);
    throwAway();
    flipByte(zip, readFileSync(zip).length - 10);
    await expect(unpackRelease(zip, key)).rejects.toThrow('is not what was signed');
  });

  test('is checked by the command, which says one plain sentence for each refusal', () => {
    writeFileSync(join(top, 'release.pub'), `untrusted comment: x\n${key}\n`);
    const check = (...asked: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/checkRelease.ts', ...asked], { encoding: 'utf8' });
      return { status, said: stdout + stderr };
    };
    const byKey = ['--key', join(top, 'release.pub')];
    expect(check(zip, ...byKey)).toEqual({ status: 1, said: `Refused. ${zip} is not signed: there is no signature beside it.\n` });
    signer.sign(zip, 'x');
    expect(check(zip, ...byKey, '--built', site)).toEqual({ status: 0, said: expect.stringMatching(/signed by this key[^]*all else[^]*byte for byte/) });
    expect(check(site, ...byKey, '--after', version)).toEqual({ status: 1, said: `Refused. This is version ${version}, which is not newer than ${version}.\n` });
    expect(check(site, '--key', zip)).toMatchObject({ status: 1, said: expect.stringMatching(/^Refused\. .* holds no public key of minisign\.\n$/) });
  });
});

describe('what a host serves', () => {
  let server: ShellServer;
  beforeEach(async () => {
    server = await serveShell(site, 0);
  });
  afterEach(() => server.close());

  async function check(): Promise<string> {
    const { folder, throwAway } = await fetchSite(server.address, key);
    try {
      return (await checkSite(folder, { key, isServed: true })).release.version;
    } finally {
      throwAway();
    }
  }

  test('is the release, also where the host keeps its own file to itself', async () => {
    expect(await check()).toBe(version);
    rmSync(join(site, '_headers'));
    expect(await check()).toBe(version);
  });

  test('is refused changed, with a file missing, unsigned, or not there; and nothing is asked for that no signed list names', async () => {
    flipByte(join(site, 'sw.js'), 0);
    await expect(check()).rejects.toThrow('/sw.js is not what was signed.');
    rmSync(join(site, 'sw.js'));
    await expect(check()).rejects.toThrow('/sw.js is missing.');
    const asked = server.asked.length;
    rmSync(`${manifest}.minisig`);
    await expect(check()).rejects.toThrow('is not signed');
    expect(server.asked.slice(asked)).toEqual(['/release.json', '/release.json.minisig']);
    rmSync(manifest);
    await expect(check()).rejects.toThrow('There is nothing at');
    await server.close();
    await expect(check()).rejects.toThrow('cannot be reached');
  });
});

describe('the reference program', () => {
  test('takes what we sign, and nothing with a byte changed', () => {
    const verify = () => minisign('-V', '-P', key, '-m', manifest).status;
    expect(verify()).toBe(0);
    flipByte(manifest, 100);
    expect(verify()).not.toBe(0);
    flipByte(manifest, 100);
    flipByte(`${manifest}.minisig`, readFileSync(`${manifest}.minisig`, 'utf8').indexOf(`resguardo ${version}`));
    expect(verify()).not.toBe(0);
  });

  test('signs what we take, by a key that we read, and signs it as we do', async () => {
    const [secretFile, publicFile] = [join(top, 'release.key'), join(top, 'release.pub')];
    expect(minisign('-G', '-W', '-p', publicFile, '-s', secretFile)).toMatchObject({ status: 0 });
    const theirs = readSecretKey(readFileSync(secretFile, 'utf8'));
    if (theirs === 'encrypted') throw new Error('it was made without a password');
    const line = keyLineOf(readFileSync(publicFile, 'utf8'));
    expect(publicLineOf(theirs)).toBe(line);
    expect(minisign('-S', '-s', secretFile, '-m', manifest, '-t', 'a comment', '-c', 'signature of a Resguardo release').status).toBe(0);
    await mustBeSigned(manifest, line);
    const signed = readFileSync(`${manifest}.minisig`, 'utf8');
    openKey(secretFile).sign(manifest, 'a comment');
    expect(readFileSync(`${manifest}.minisig`, 'utf8')).toBe(signed);
  });
});

describe('a secret key', () => {
  test('is read as it was written, and refused damaged, cut or of another kind', () => {
    const file = secretKeyFile(secret);
    expect(readSecretKey(file)).toEqual(secret);
    const bytes = Buffer.from(file.split('\n')[1] ?? '', 'base64');
    for (let at = 62; at < 126; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => readSecretKey(`x\n${changed.toString('base64')}\n`)).toThrow('damaged');
    }
    for (const text of ['', 'x', file.slice(0, -20), publicLineOf(secret), `untrusted comment: x\n${key}\n`]) expect(() => readSecretKey(text)).toThrow('no secret key');
  });

  test('that needs a password is left to minisign', () => {
    const bytes = Buffer.from(secretKeyFile(secret).split('\n')[1] ?? '', 'base64');
    bytes.write('Sc', 2, 'latin1');
    expect(readSecretKey(`x\n${bytes.toString('base64')}\n`)).toBe('encrypted');
  });
});
