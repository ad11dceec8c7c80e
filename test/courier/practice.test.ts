import { describe, expect, test } from 'vitest';
import { asInstant } from '../../src/core/Instant.ts';
import { makeRecall } from '../../src/courier/makeRecall.ts';
import { packageFiles } from '../../src/courier/packageFiles.ts';
import { readSignedFace } from '../../src/courier/readSignedFace.ts';
import { practicePages } from '../../src/packs/practice/practiceSaid.ts';
import { aSignedFace } from './aSignedFace.ts';

const textsOf = (signed: ReturnType<typeof aSignedFace>): ReadonlyMap<string, string> =>
  new Map(Object.entries(packageFiles(signed)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

const practice = aSignedFace({ practice: true });
const recallOf = async (signed: ReturnType<typeof aSignedFace>): Promise<string> => {
  const made = await makeRecall({ signed, handedOut: '2026-11-02', madeAt: asInstant(1_781_000_000_000), fingerprint: 'ab' });
  return made.ok ? new TextDecoder().decode(made.value.bytes) : made.problem.type;
};

describe('what leaves a practice vault', () => {
  test('says in each of its files that it is practice, before anything else', () => {
    const texts = textsOf(practice);
    for (const page of ['summary.html', 'consent.html']) {
      const [before, after] = texts.get(page)?.split(practicePages.banner) ?? [];
      expect(before).not.toContain('<h1>');
      expect(after).toContain('<h1>');
    }
    expect(texts.get('README.txt')?.startsWith('PRACTICE\n')).toBe(true);
    expect(JSON.parse(texts.get('receipt.json') ?? '')).toMatchObject({ practice: practicePages.banner });
    expect(JSON.parse(texts.get('consent.json') ?? '')).toMatchObject({ face: { practice: true } });
  });

  test('is test data to a records system: the document and every resource in it', () => {
    const bundle = JSON.parse(textsOf(practice).get('fhir.json') ?? '') as { meta: object; entry: { resource: { meta: object } }[] };
    const tagged = { tag: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' }] };
    for (const { meta } of [bundle, ...bundle.entry.map(({ resource }) => resource)]) expect(meta).toMatchObject(tagged);
  });

  test('asks to delete it with the same mark', async () => {
    expect(await recallOf(practice)).toContain(practicePages.banner);
  });

  test('cannot lose its mark, nor another get it: it is signed', async () => {
    const { practice: _, ...bare } = practice.face;
    expect(await recallOf({ ...practice, face: bare })).toBe('signatureWrong');
    const real = aSignedFace();
    expect(await recallOf({ ...real, face: { ...real.face, practice: true } })).toBe('signatureWrong');
  });

  test('is read as nothing else than true', () => {
    expect(readSignedFace(JSON.stringify(practice))).toEqual({ ok: true, value: practice });
    expect(readSignedFace(JSON.stringify({ ...practice, face: { ...practice.face, practice: false } }))).toMatchObject({ ok: false });
  });
});

test('no file of any other package says so', async () => {
  const real = aSignedFace();
  for (const text of [...textsOf(real).values(), await recallOf(real)]) expect(text).not.toMatch(/PRACTICE|HTEST|made up/u);
});
