import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { asInstant, day } from '../../src/core/Instant.ts';
import { makePackage } from '../../src/courier/makePackage.ts';
import { openPackage } from '../../src/courier/openPackage.ts';
import { packageFiles } from '../../src/courier/packageFiles.ts';
import { frozenPackage } from '../vectors/packages/frozenPackages.ts';
import { aSignedFace } from './aSignedFace.ts';

const everyFile = ['README.txt', 'consent.html', 'consent.json', 'fhir.json', 'receipt.json', 'summary.html'];
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function made(signed = aSignedFace()) {
  const identity = await generateIdentity();
  const result = await makePackage({ signed, to: { ageKey: await identityToRecipient(identity) } });
  if (!result.ok) throw new Error(result.problem.type);
  return { identity, bytes: result.value.bytes };
}

describe('a package', () => {
  test('opens with its identity and says the signed words', async () => {
    const signed = aSignedFace();
    const { identity, bytes } = await made(signed);
    const opened = await openPackage(bytes, { identity });
    expect(opened).toMatchObject({ ok: true, value: { verified: true, signed } });
    const files = opened.ok ? opened.value.files : [];
    expect(files.map((file) => file.name).sort()).toEqual(everyFile);
    const summary = decode(files.find((file) => file.name === 'summary.html')?.bytes ?? new Uint8Array());
    for (const { text } of signed.face.words) expect(summary).toContain(text);
    expect(summary.indexOf('Seven weekly')).toBeLessThan(summary.indexOf('Trouble falling'));
  });

  test('opens with its passphrase, typed with stray spaces', { timeout: 60_000 }, async () => {
    const made = await makePackage({ signed: aSignedFace(), to: { passphrase: 'lamp river stone' } });
    if (!made.ok) throw new Error('not made');
    expect(await openPackage(made.value.bytes, { passphrase: ' lamp river stone ' })).toMatchObject({ ok: true, value: { verified: true } });
    expect(await openPackage(made.value.bytes, { passphrase: 'lamp river stones' })).toEqual({ ok: false, problem: { type: 'fileKeyWrong' } });
  });

  test('is not made of words that were not signed', async () => {
    const signed = aSignedFace();
    const forged = { ...signed, face: { ...signed.face, words: [{ section: 'other' as const, text: 'Never heard by her.' }] } };
    const identity = await generateIdentity();
    expect(await makePackage({ signed: forged, to: { ageKey: await identityToRecipient(identity) } })).toEqual({ ok: false, problem: { type: 'signatureWrong' } });
  });

  test.each([
    [{ purpose: 'none' }, { part: 'purpose', why: 'empty' }], [{ purpose: 'Any and all purposes' }, { part: 'purpose', why: 'openEnded' }],
    [{ words: [{ section: 'other', text: 'Her psychotherapy notes' }] }, { part: 'what', why: 'namesNotes' }],
    [{ expires: asInstant(8.64e15) }, { part: 'ends', why: 'openEnded' }], [{ givenAt: asInstant(0), expires: asInstant(day) }, { part: 'signature', why: 'outOfRange' }],
  ] as const)('is not made of what is no valid authorization: %o', async (given, lacking) => {
    const to = { ageKey: await identityToRecipient(await generateIdentity()) };
    expect(await makePackage({ signed: aSignedFace({ notBefore: asInstant(0), ...given }), to })).toEqual({ ok: false, problem: { type: 'authorizationIncomplete', ...lacking } });
  });

  test('is not made for a key that is none', async () => {
    expect(await makePackage({ signed: aSignedFace(), to: { ageKey: 'age1nonsense' } })).toEqual({ ok: false, problem: { type: 'recipientKeyMalformed' } });
  });

  test('writes out what would be a tag, and holds no script', async () => {
    const signed = aSignedFace({ codeName: '<img src=x onerror=alert(1)>', words: [{ section: 'other', text: '</p><script>alert(1)</script>"&\'' }] });
    const { identity, bytes } = await made(signed);
    const opened = await openPackage(bytes, { identity });
    const pages = opened.ok ? opened.value.files.filter((file) => file.name.endsWith('.html')).map((file) => decode(file.bytes)) : [];
    expect(pages).toHaveLength(2);
    for (const html of pages) {
      expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
      expect(html).toContain('&#60;/p&#62;&#60;script&#62;');
    }
  });
});

describe('a package with other pages beside the signed consent', () => {
  test('shows none of them', async () => {
    const signed = aSignedFace();
    const identity = await generateIdentity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const encode = (text: string) => new TextEncoder().encode(text);
    const files = { 'consent.json': encode(JSON.stringify(signed)), 'summary.html': encode('She never said this.'), 'more.html': encode('Nor this.') };
    const opened = await openPackage(new Uint8Array(await encrypter.encrypt(zipSync(files))), { identity });
    if (!opened.ok) throw new Error(opened.problem.type);
    expect(opened.value.verified).toBe(true);
    expect(opened.value.files.map((file) => file.name).sort()).toEqual(everyFile);
    expect(opened.value.files.map((file) => decode(file.bytes)).join()).not.toMatch(/never said|Nor this/);
  });
});

describe('a package of before', () => {
  test.each(['first', 'second', 'practice'] as const)('opens by identity and by passphrase, with the files of today: the %s', { timeout: 60_000 }, async (name) => {
    const { signed, secrets: { identity, passphrase }, files, byIdentity, byPassphrase } = frozenPackage(name);
    expect(files.includes('fhir.json')).toBe(name !== 'first');
    expect(signed.face.practice).toBe(name === 'practice' ? true : undefined);
    for (const opened of [await openPackage(byIdentity, { identity }), await openPackage(byPassphrase, { passphrase })]) {
      expect(opened).toMatchObject({ ok: true, value: { verified: true, signed } });
      expect(opened.ok && opened.value.files.map((file) => file.name).sort()).toEqual(everyFile);
    }
  });
});

describe('the files for machines', () => {
  const named = (signed: ReturnType<typeof aSignedFace>) => Object.keys(packageFiles(signed)).sort();

  test('are made of a whole authorization under a right signature alone', () => {
    const signed = aSignedFace();
    expect(named(signed)).toEqual(everyFile);
    const pages = everyFile.filter((name) => name !== 'fhir.json' && name !== 'receipt.json');
    expect(named({ ...signed, face: { ...signed.face, purpose: 'Another' } })).toEqual(pages);
    expect(named({ ...signed, signature: '' })).toEqual(pages);
    expect(named(aSignedFace({ purpose: 'none' }))).toEqual(pages);
    expect(named(aSignedFace({ givenAt: asInstant(8.64e15), expires: asInstant(8.64e15), notBefore: asInstant(8.64e15) }))).toEqual(pages);
  });

  test('are the same bytes for the same face', () => {
    const signed = aSignedFace();
    expect(packageFiles(structuredClone(signed))).toEqual(packageFiles(signed));
  });
});

describe('what is no package', () => {
  test('is told apart from a damaged one', async () => {
    const { identity, bytes } = await made();
    expect(await openPackage(new Uint8Array([1, 2, 3]), { identity })).toEqual({ ok: false, problem: { type: 'fileNotPackage' } });
    expect(await openPackage(new Uint8Array(5 * 1024 * 1024), { identity })).toMatchObject({ ok: false, problem: { type: 'fileTooLarge' } });
    for (const cut of [30, 120, bytes.length - 1]) {
      expect(await openPackage(bytes.slice(0, cut), { identity })).toEqual({ ok: false, problem: { type: 'fileDamaged' } });
    }
    const flipped = bytes.slice();
    flipped[flipped.length - 5]! ^= 1;
    expect(await openPackage(flipped, { identity })).toEqual({ ok: false, problem: { type: 'fileDamaged' } });
  });

  test('says so of another recipient’s package and of a secret that is no identity', async () => {
    const { bytes } = await made();
    expect(await openPackage(bytes, { identity: await generateIdentity() })).toEqual({ ok: false, problem: { type: 'fileKeyWrong' } });
    expect(await openPackage(bytes, { identity: 'nonsense' })).toEqual({ ok: false, problem: { type: 'fileKeyWrong' } });
  });
});
