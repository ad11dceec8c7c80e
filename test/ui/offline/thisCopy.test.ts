import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { publicLineOf } from '../../../scripts/release/SecretKey.ts';
import { signMinisig } from '../../../scripts/release/signMinisig.ts';
import { printRelease } from '../../../src/core/Release.ts';
import { judgeCopy } from '../../../src/ui/offline/thisCopy.ts';
import { nameReleaseKey } from '../../../src/ui/offline/verifyRelease.ts';
import { someKey } from '../../scripts/release/someKey.ts';

const key = someKey();
const [one, other] = ['A', 'B'].map((letter) => `sha256-${letter.repeat(43)}=`) as [string, string];
const files = { '/': one, '/sw.js': one };
const manifest = printRelease({ format: 1, name: 'resguardo', version: '1.2.0', files });
const signature = signMinisig(Buffer.from(manifest), { key, trustedComment: 'resguardo 1.2.0' });
const build = { version: '1.2.0', releaseKey: publicLineOf(key) };

test('a whole copy: version, fingerprint, key, signature, and no fault', async () => {
  expect(await judgeCopy({ manifest, signature, files }, build)).toEqual({
    version: '1.2.0', fingerprint: createHash('sha256').update(manifest).digest('hex'), keyId: nameReleaseKey(build.releaseKey), signature: 'signed', fault: null, files,
  });
});

test.each([
  ['a changed file', { ...files, '/': other }, { type: 'different', path: '/' }],
  ['a missing file', { '/': one }, { type: 'missing', path: '/sw.js' }],
  ['a file too many', { ...files, '/more.js': one }, { type: 'extra', path: '/more.js' }],
])('%s is found, though the list is signed', async (_, lying, fault) => {
  expect(await judgeCopy({ manifest, signature, files: lying }, build)).toMatchObject({ signature: 'signed', fault });
});

test('without a signature, by another key, and without a key of its own', async () => {
  expect(await judgeCopy({ manifest, signature: null, files }, build)).toMatchObject({ signature: 'unsigned' });
  expect(await judgeCopy({ manifest, signature, files }, { ...build, releaseKey: publicLineOf(someKey('other')) })).toMatchObject({ signature: 'wrongKey' });
  expect(await judgeCopy({ manifest, signature, files }, { ...build, releaseKey: null })).toMatchObject({ signature: 'noKey', keyId: null });
});

test('a signature that could not be checked is not told as good', async () => {
  vi.doMock('@noble/curves/ed25519.js', () => { throw new Error('not to be had'); });
  expect(await judgeCopy({ manifest, signature, files }, build)).toMatchObject({ signature: 'unchecked' });
  vi.doUnmock('@noble/curves/ed25519.js');
});

test('without a list it is what it was built as, and nothing can be compared', async () => {
  expect(await judgeCopy({ manifest: null, signature: null, files }, build)).toMatchObject({ version: '1.2.0', fingerprint: null, signature: 'unsigned', fault: { type: 'unlisted' } });
});
