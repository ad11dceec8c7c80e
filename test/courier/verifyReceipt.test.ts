import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/core/canonicalJson.ts';
import { packageFiles } from '../../src/courier/packageFiles.ts';
import { mostReceiptBytes, verifyReceipt } from '../../src/courier/verifyReceipt.ts';
import { flipBit } from '../vault/flippedBits.ts';
import { aSignedFace } from './aSignedFace.ts';

test('A receipt is verified over its very words', () => {
  const signed = aSignedFace();
  expect(verifyReceipt(canonicalJson(signed))).toEqual({ ok: true, value: signed });
  expect(verifyReceipt(JSON.stringify(signed, null, 2))).toMatchObject({ ok: true });
});

test('Any changed field of the face is a wrong signature', () => {
  const signed = aSignedFace();
  const changes = [
    { codeName: 'Night Owl' }, { purpose: 'Another' }, { notBefore: 0 }, { wordsLanguage: 'es' },
    { words: signed.face.words.slice(1) }, { words: [...signed.face.words].reverse() }, { recipient: { role: 'school', name: 'Ms. Rivera' } },
  ];
  for (const change of changes) {
    const forged = JSON.stringify({ ...signed, face: { ...signed.face, ...change } });
    expect(verifyReceipt(forged)).toEqual({ ok: false, problem: { type: 'signatureWrong' } });
  }
});

test('Any flipped bit is a damaged file or a wrong signature, or says the very same', () => {
  const signed = aSignedFace();
  const bytes = new TextEncoder().encode(canonicalJson(signed));
  fc.assert(fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
    const read = verifyReceipt(new TextDecoder().decode(flipBit(bytes, bit)));
    if (read.ok) expect(read.value.face).toEqual(signed.face);
    else expect(read.problem.type).toBeOneOf(['fileDamaged', 'signatureWrong']);
  }), { numRuns: 1500 });
}, 60_000);

test('Another key, a cut signature and a signature of none are wrong', () => {
  const signed = aSignedFace();
  for (const change of [{ publicKey: aSignedFace().publicKey }, { signature: signed.signature.slice(0, 80) }, { signature: '' }, { signature: 'A'.repeat(86) }]) {
    expect(verifyReceipt(JSON.stringify({ ...signed, ...change }))).toEqual({ ok: false, problem: { type: 'signatureWrong' } });
  }
});

test('What has not the shape of a receipt is damaged, whatever it is', () => {
  const signed = aSignedFace();
  const shapes = [
    '', '{', 'null', '[]', '{"__proto__":{}}', JSON.stringify({ ...signed, more: 1 }),
    JSON.stringify({ ...signed, face: { ...signed.face, words: [] } }), JSON.stringify({ ...signed, face: { ...signed.face, givenAt: 1.5 } }),
    JSON.stringify({ ...signed, face: { ...signed.face, id: 'short' } }), JSON.stringify({ ...signed, face: { ...signed.face, format: 'resguardo consent 2' } }),
  ];
  const noText = [JSON.stringify({ ...signed, publicKey: '\ud800' }), canonicalJson(signed).replace(/"notBefore":\d+/u, '"notBefore":-0')];
  for (const text of [...shapes, ...noText]) expect(verifyReceipt(text)).toEqual({ ok: false, problem: { type: 'fileDamaged' } });
});

test('Another file out of a package is told apart from a damaged one', () => {
  const files = packageFiles(aSignedFace());
  for (const name of ['fhir.json', 'receipt.json']) expect(verifyReceipt(new TextDecoder().decode(files[name]))).toEqual({ ok: false, problem: { type: 'fileNotConsent' } });
  for (const text of ['{"format":"resguardo consent 1"}', '{"resource":1}', '["resourceType"]']) expect(verifyReceipt(text)).toEqual({ ok: false, problem: { type: 'fileDamaged' } });
});

test('What is longer than any receipt is not parsed, though a receipt lies in it', () => {
  const signed = canonicalJson(aSignedFace());
  expect(verifyReceipt(signed.padEnd(mostReceiptBytes))).toMatchObject({ ok: true });
  expect(verifyReceipt(signed.padEnd(mostReceiptBytes + 1))).toEqual({ ok: false, problem: { type: 'fileTooLarge', mostBytes: mostReceiptBytes } });
});
