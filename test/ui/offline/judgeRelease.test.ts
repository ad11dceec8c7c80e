import { expect, test } from 'vitest';
import { publicLineOf } from '../../../scripts/release/SecretKey.ts';
import { signMinisig } from '../../../scripts/release/signMinisig.ts';
import { printRelease } from '../../../src/core/Release.ts';
import { judgeRelease } from '../../../src/ui/offline/judgeRelease.ts';
import type { ReleaseTold } from '../../../src/ui/offline/ReleaseTold.ts';
import { someKey } from '../../scripts/release/someKey.ts';

const key = someKey();
const script = `sha256-${'A'.repeat(43)}=`;
const keyed = { version: '1.2.0', releaseKey: publicLineOf(key) };
const keyless = { ...keyed, releaseKey: null };

/** A release of this version as its host tells it. */
function told(version: string, signer: typeof key | null = key): ReleaseTold {
  const manifest = printRelease({ format: 1, name: 'resguardo', version, files: { '/': script, '/sw.js': script } });
  const signature = signer && signMinisig(Buffer.from(manifest), { key: signer, trustedComment: `resguardo ${version}` });
  return { manifest, signature, files: { '/sw.js': script } };
}

test('a newer one, signed by the key that this build believes, may take its place', async () => {
  expect(await judgeRelease(told('1.2.1'), keyed)).toEqual({ is: 'good', version: '1.2.1', isSigned: true });
});

test.each([
  ['unsigned', told('1.2.1', null)],
  ['wrongKey', told('1.2.1', someKey('other'))],
  ['badSignature', { ...told('1.2.1'), manifest: told('1.2.2').manifest }],
  ['older', told('1.1.9')],
  ['older', told('1.2.0')],
  ['altered', { ...told('1.2.1'), files: { '/sw.js': `sha256-${'B'.repeat(43)}=` } }],
  ['altered', { ...told('1.2.1'), files: {} }],
  ['unreadable', { ...told('1.2.1'), manifest: null }],
  ['unreadable', { ...told('1.2.1'), manifest: `${told('1.2.1').manifest} ` }],
] as const)('one that is %s may not', async (why, one) => {
  expect(await judgeRelease(one, keyed)).toEqual({ is: 'refused', why });
});

test('a build without a key cannot tell who made it, and refuses all else the same', async () => {
  expect(await judgeRelease(told('1.2.1', null), keyless)).toEqual({ is: 'good', version: '1.2.1', isSigned: false });
  expect(await judgeRelease(told('1.2.0', null), keyless)).toMatchObject({ is: 'good' });
  expect(await judgeRelease(told('1.1.9'), keyless)).toEqual({ is: 'refused', why: 'older' });
  expect(await judgeRelease({ ...told('1.2.1'), files: {} }, keyless)).toEqual({ is: 'refused', why: 'altered' });
});

test('a list without the service worker lets none in', async () => {
  const manifest = printRelease({ format: 1, name: 'resguardo', version: '1.3.0', files: { '/': script } });
  expect(await judgeRelease({ manifest, signature: null, files: {} }, keyless)).toEqual({ is: 'refused', why: 'altered' });
});
