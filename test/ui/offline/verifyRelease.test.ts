import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicLineOf } from '../../../scripts/release/SecretKey.ts';
import { signMinisig } from '../../../scripts/release/signMinisig.ts';
import { nameReleaseKey, verifyRelease } from '../../../src/ui/offline/verifyRelease.ts';
import { someKey } from '../../scripts/release/someKey.ts';

const secret = someKey();
const key = publicLineOf(secret);
const manifest = '{\n  "files": {}\n}\n';
const trustedComment = 'resguardo 1.2.3';
const signature = signMinisig(Buffer.from(manifest), { key: secret, trustedComment });
const lines = signature.split('\n');
const withLine = (at: number, line: string) => lines.map((each, index) => (index === at ? line : each)).join('\n');

describe('verifyRelease', () => {
  it('knows what is signed from what is not', async () => {
    expect(await verifyRelease({ manifest, signature, key })).toBe('signed');
    expect(await verifyRelease({ manifest, signature: signature.replaceAll('\n', '\r\n'), key })).toBe('signed');
    expect(await verifyRelease({ manifest, signature: withLine(0, 'untrusted comment: anything'), key })).toBe('signed');
    expect(await verifyRelease({ manifest, signature: null, key })).toBe('unsigned');
    expect(await verifyRelease({ manifest, signature, key: publicLineOf(someKey('other')) })).toBe('wrongKey');
  });

  it('does not believe another key of the same name', async () => {
    const other = { ...someKey('other'), keyId: secret.keyId };
    expect(await verifyRelease({ manifest, signature: signMinisig(Buffer.from(manifest), { key: other, trustedComment }), key })).toBe('badSignature');
  });

  it('refuses a manifest with one character changed, more or less', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(manifest.length - 1), fc.string({ maxLength: 2 }), async (at, text) => {
      const changed = manifest.slice(0, at) + text + manifest.slice(at + 1);
      fc.pre(changed !== manifest);
      expect(await verifyRelease({ manifest: changed, signature, key })).toBe('badSignature');
    }), { numRuns: 30 });
  });

  it('refuses a signature with any one byte changed', async () => {
    const [, signed = '', , whole = ''] = lines;
    const flip = (line: string, at: number) => {
      const bytes = Buffer.from(line, 'base64');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes.toString('base64');
    };
    for (let at = 0; at < 74; at++) {
      const expected = at >= 2 && at < 10 ? 'wrongKey' : 'badSignature';
      expect(await verifyRelease({ manifest, signature: withLine(1, flip(signed, at)), key })).toBe(expected);
    }
    for (let at = 0; at < 64; at++) expect(await verifyRelease({ manifest, signature: withLine(3, flip(whole, at)), key })).toBe('badSignature');
  });

  it('refuses another trusted comment', async () => {
    for (const comment of ['resguardo 9.9.9', '', `${trustedComment} `]) {
      expect(await verifyRelease({ manifest, signature: withLine(2, `trusted comment: ${comment}`), key })).toBe('badSignature');
    }
  });

  it('takes no signature for one over the file itself, the old form of minisign', async () => {
    const old = Buffer.from(lines[1] ?? '', 'base64');
    old.write('Ed', 0, 'latin1');
    expect(await verifyRelease({ manifest, signature: withLine(1, old.toString('base64')), key })).toBe('badSignature');
  });

  it('never throws on what a host may send', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.nat(3).chain((at) => fc.string().map((line) => withLine(at, line)))), async (some) => {
      expect(await verifyRelease({ manifest, signature: some, key })).not.toBe(some === signature ? '' : 'signed');
    }), { numRuns: 60 });
    for (const huge of ['x'.repeat(5_000_000), `untrusted comment: ${'x'.repeat(5000)}${signature}`, `${signature}${signature}`, '<!doctype html>']) {
      expect(await verifyRelease({ manifest, signature: huge, key })).toBe('badSignature');
    }
  });

  it('throws on a key that is none', async () => {
    for (const none of ['', 'none', key.slice(1), `${key}A`, key.replace('R', 'S'), 'A'.repeat(56)]) {
      await expect(verifyRelease({ manifest, signature, key: none })).rejects.toThrow('not a release key');
    }
  });

  it('names a key by its eight bytes', () => {
    expect(nameReleaseKey(key)).toBe(Buffer.from(secret.keyId).reverse().toString('hex').toUpperCase());
  });
});
