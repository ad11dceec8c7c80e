import { createHash, createPublicKey, verify } from 'node:crypto';
import { blake2b } from '@noble/hashes/blake2.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../../../src/core/Act.ts';
import type { SealedConsent } from '../../../src/core/Consent.ts';
import type { BranchId, ChildId, ConsentId, PackageId } from '../../../src/core/Id.ts';
import { after, day } from '../../../src/core/Instant.ts';
import { fateOf } from '../../../src/vault/consent/fateOf.ts';
import { readConsent } from '../../../src/vault/consent/readConsent.ts';
import { faceBytes, hashOfFace, signConsent, type EvidenceAsked, type FaceAsked } from '../../../src/vault/consent/signConsent.ts';
import { verifyConsent } from '../../../src/vault/consent/verifyConsent.ts';
import { readJson, writeJson } from '../../../src/vault/seal/readJson.ts';
import { fromBase64url, randomBytes, ready, sign, signingPair, toBase64url, type KeyPair } from '../../../src/vault/sodium.ts';
import { id, noon } from '../../core/somePlan.ts';
import { flipBit } from '../flippedBits.ts';

let signing: KeyPair;
beforeAll(async () => {
  await ready();
  signing = signingPair(randomBytes(32));
});

const face: FaceAsked = {
  id: id<ConsentId>(1), codeName: 'Wren', words: [{ section: 'plan', text: 'We meet each week.' }, { section: 'other', text: 'Söme – "words"' }],
  wordsLanguage: 'en', recipient: { role: 'lawyer', name: 'Ms. Rivera' }, purpose: 'For the hearing', givenAt: noon,
  notBefore: after(noon, day), expires: after(noon, 30 * day), walkthrough: { pack: 'en', version: '1', language: 'en', band: 'B' },
  signedBy: { child: 'tap after teach-back', other: { kind: 'noOne', basis: 'law' } },
};
const evidence: EvidenceAsked = {
  renderings: ['We talk each week.', 'Some words'], renderingsAttested: { by: 'clinician', who: 'Ana' },
  handOver: { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: 'Ana' }, waitShortened: '',
  shown: [{ screen: 'B-E1', text: 'Who' }], teachBack: [{ question: 'q', asked: 'Q?', passed: true, misses: 0 }], ownChoice: true,
  acts: [{ at: noon, do: 'next' }], settledAt: noon,
};
const signed = () => signConsent(face, evidence, signing);

/** Every place in a value, as a path of keys. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, field]) => places(field, [...path, key]));
}

function changed(consent: SealedConsent, path: readonly string[]): SealedConsent {
  const copy = structuredClone(consent);
  const owner = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  const last = path.at(-1) ?? '';
  const value = owner[last];
  owner[last] = typeof value === 'string' ? `${value}x` : typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : 'x';
  return copy;
}

describe('a consent', () => {
  it('is proved as it was signed, also once it lay on disk', () => {
    const consent = signed();
    expect(verifyConsent(consent, signing.publicKey)).toBe(consent);
    expect(verifyConsent(readConsent(JSON.parse(JSON.stringify(consent))), signing.publicKey)).toEqual(consent);
  });

  it('is no consent when anything in it is other than it was', () => {
    const consent = signed();
    const all = places(consent);
    expect(all.length).toBeGreaterThan(40);
    for (const path of all) expect(verifyConsent(changed(consent, path), signing.publicKey), path.join('.')).toBeNull();
  });

  it('is no consent with any bit of its text flipped; never an exception', () => {
    const bytes = writeJson(signed());
    fc.assert(fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
      const read = readJson(flipBit(bytes, bit), bytes.length, readConsent);
      expect(read === null ? null : verifyConsent(read, signing.publicKey)).toBeNull();
    }), { numRuns: 1500 });
    expect(verifyConsent(readJson(bytes, bytes.length, readConsent)!, signing.publicKey)).not.toBeNull();
  }, 60_000);

  it('is no consent of a vault whose key it only brings along', () => {
    const other = signingPair(randomBytes(32));
    const forged = signConsent(face, evidence, other);
    expect(verifyConsent(forged, other.publicKey)).not.toBeNull();
    expect(verifyConsent(forged, signing.publicKey)).toBeNull();
    expect(verifyConsent({ ...forged, publicKey: toBase64url(signing.publicKey) }, signing.publicKey)).toBeNull();
  });

  it('cannot lend its evidence to another face', () => {
    const [one, other] = [signed(), signConsent({ ...face, purpose: 'Another' }, evidence, signing)];
    expect(verifyConsent({ ...one, evidence: other.evidence }, signing.publicKey)).toBeNull();
  });

  it('is no consent where its face names other renderings or another evidence, though this vault signed it', () => {
    const consent = signed();
    const resigned = (change: Partial<SealedConsent['face']>) => {
      const altered = { ...consent.face, ...change };
      return { ...consent, face: altered, signature: toBase64url(sign(faceBytes(altered), signing.secretKey)) };
    };
    expect(verifyConsent(resigned({}), signing.publicKey)).not.toBeNull();
    expect(verifyConsent(resigned({ renderings: 'ab'.repeat(32) }), signing.publicKey)).toBeNull();
    expect(verifyConsent(resigned({ evidence: 'ab'.repeat(32) }), signing.publicKey)).toBeNull();
  });

  it('gives nothing of its evidence away: the same twice has other hashes', () => {
    const [one, other] = [signed(), signed()];
    expect(one.face.evidence).not.toBe(other.face.evidence);
    expect(one.face.renderings).not.toBe(other.face.renderings);
  });

  // As docs/packages.md tells a stranger to.
  it('is checked from the documentation alone', () => {
    const consent = signed();
    const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted)
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, sorted(field)]))
        : value);
    const bytes = Buffer.from(`resguardo consent face 1\n${JSON.stringify(sorted(consent.face))}`, 'utf8');
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: consent.publicKey } });
    expect(verify(null, bytes, key, fromBase64url(consent.signature))).toBe(true);
    const blake = (value: unknown) => Buffer.from(blake2b(Buffer.from(JSON.stringify(sorted(value)), 'utf8'), { dkLen: 32 })).toString('hex');
    expect(consent.face.evidence).toBe(blake(consent.evidence));
    expect(consent.face.renderings).toBe(blake({ renderings: consent.evidence.renderings, salt: consent.evidence.salt }));
    expect(hashOfFace(consent.face)).toBe(Buffer.from(blake2b(bytes, { dkLen: 32 })).toString('hex'));
    expect(createHash('sha256').update(bytes).digest('hex')).not.toBe(hashOfFace(consent.face));
  });

  it('is not read when a field is missing or new', () => {
    const consent = JSON.parse(JSON.stringify(signed())) as { face: Record<string, unknown> };
    expect(() => readConsent({ ...consent, more: 1 })).toThrow();
    delete consent.face['purpose'];
    expect(() => readConsent(consent)).toThrow();
  });
});

describe('fateOf', () => {
  const child = id<ChildId>(5);
  const consent = id<ConsentId>(1);
  const pack = (n: number) => id<PackageId>(n);
  const whom = { recipient: { role: 'lawyer', name: 'Ms. Rivera' }, purpose: 'For the hearing' } as const;
  const given: Act = { act: 'consentGiven', child, consent, face: 'ff', ...whom, notBefore: noon, expires: noon };
  const made = (n: number): Act => ({ act: 'packageMade', child, consent, package: pack(n), hash: '' });
  const out = (n: number): Act => ({ act: 'handedOut', child, consent, package: pack(n), ...whom });
  const kept = (n: number): Act => ({ act: 'notHandedOut', child, consent, package: pack(n) });
  const back: Act = { act: 'consentTakenBack', child, consent, how: 'tap' };
  const fate = (...acts: readonly Act[]) => fateOf(consent, acts.map((act, place) => ({ at: after(noon, place), act })));

  it('tells the story of a yes', () => {
    expect(fate()).toBeNull();
    expect(fate(made(1), out(1))).toBeNull();
    expect(fate(given)).toMatchObject({ fate: 'standing', madePackage: null, face: 'ff' });
    expect(fate(given, made(1))).toMatchObject({ fate: 'made', madePackage: pack(1) });
    expect(fate(given, made(1), made(2))).toMatchObject({ fate: 'made', madePackage: pack(2) });
    expect(fate(given, made(1), kept(1))).toMatchObject({ fate: 'standing', madePackage: null });
    expect(fate(given, made(1), made(2), kept(1))).toMatchObject({ fate: 'made', madePackage: pack(2) });
    expect(fate(given, made(1), out(1))).toMatchObject({ fate: 'handedOut' });
    expect(fate(given, made(1), back)).toMatchObject({ fate: 'takenBack', madePackage: null });
    expect(fate(given, made(1), kept(2))).toMatchObject({ fate: 'made', madePackage: pack(1) });
    expect(fate(given, made(1), kept(1), made(2), out(2))).toEqual({
      child, face: 'ff', fate: 'handedOut', madePackage: pack(2), handedOutAt: after(noon, 4), takenBackAt: null, unsureSince: null, unsureBy: null, recall: null, copyGivenAt: null,
    });
  });

  it('keeps the face the yes was first written down with', () => {
    expect(fate({ act: 'childOpened', child }, given, { ...given, face: 'aa' })?.face).toBe('ff');
  });

  it('hears nothing of other yeses', () => {
    const other: Act = { ...back, consent: id<ConsentId>(2) };
    expect(fate(given, other)).toMatchObject({ fate: 'standing' });
  });

  const letter = (act: 'recallMade' | 'recallSent' | 'copyGiven'): Act => ({ act, child, consent });

  it('recalls a yes that was taken back after it had gone out, and follows its letter', () => {
    const gone = [given, made(1), out(1)] as const;
    expect(fate(...gone, letter('recallMade'))).toMatchObject({ fate: 'handedOut', recall: null });
    expect(fate(...gone, back)).toMatchObject({ fate: 'recalled', handedOutAt: after(noon, 2), takenBackAt: after(noon, 3), recall: 'due' });
    expect(fate(...gone, back, back)?.takenBackAt).toBe(after(noon, 3));
    expect(fate(...gone, back, letter('recallMade'))).toMatchObject({ fate: 'recalled', recall: 'made' });
    expect(fate(...gone, back, letter('recallSent'), letter('recallMade'))).toMatchObject({ fate: 'recalled', recall: 'sent' });
    expect(fate(given, back, letter('recallMade'))).toMatchObject({ fate: 'takenBack', recall: null });
  });

  it('knows when her copy was given last, whatever came of the yes', () => {
    expect(fate(given, letter('copyGiven'))).toMatchObject({ fate: 'standing', copyGivenAt: after(noon, 1) });
    expect(fate(given, back, letter('copyGiven'), letter('copyGiven'))).toMatchObject({ fate: 'takenBack', copyGivenAt: after(noon, 3) });
  });

  it('is unsure from what was lost of this child, or of nobody knows whom, until she was asked again', () => {
    const lost = (of: ChildId | null): Act => ({ act: 'errandLost', child: of });
    const asked: Act = { act: 'yesAskedAgain', child, consent };
    const unsure = (...acts: readonly Act[]) => fate(given, ...acts)?.unsureSince;
    expect(unsure(lost(child))).toBe(after(noon, 1));
    expect(unsure(lost(null), lost(child))).toBe(after(noon, 2));
    expect(unsure(lost(null), { ...asked, consent: id<ConsentId>(2) })).toBe(after(noon, 1));
    expect(unsure(lost(null), asked, lost(null))).toBe(after(noon, 3));
    expect(fate(given, made(1), lost(child), out(1))).toMatchObject({ fate: 'handedOut', unsureSince: after(noon, 2) });
    for (const sure of [unsure(lost(id<ChildId>(6))), unsure(lost(null), asked), unsure(lost(child), back), unsure(back, lost(child)), fate(lost(null), given)?.unsureSince]) {
      expect(sure).toBeNull();
    }
  });

  it('is unsure from when a backup of it was put back: what came after the backup is not known', () => {
    const restored: Act = { act: 'restored', branch: id<BranchId>(8), epoch: 4 };
    const lost: Act = { act: 'errandLost', child };
    const asked: Act = { act: 'yesAskedAgain', child, consent };
    expect(fate(given, restored)).toMatchObject({ fate: 'standing', unsureSince: after(noon, 1), unsureBy: 'restored' });
    expect(fate(given, made(1), restored)).toMatchObject({ fate: 'made', unsureBy: 'restored' });
    expect(fate(given, lost)).toMatchObject({ unsureBy: 'lost' });
    // It may also have been used: that is said until she was asked.
    for (const both of [fate(given, lost, restored), fate(given, restored, lost)]) expect(both).toMatchObject({ unsureSince: after(noon, 2), unsureBy: 'restored' });
    expect(fate(given, restored, asked, lost)).toMatchObject({ unsureBy: 'lost' });
    for (const sure of [fate(restored, given), fate(given, restored, asked), fate(given, restored, back), fate(given, back, restored)]) {
      expect(sure).toMatchObject({ unsureSince: null, unsureBy: null });
    }
  });

  it('never revives a yes that is over', () => {
    const acts = fc.constantFrom(given, made(1), made(2), out(1), out(2), kept(1), kept(2), back, letter('recallMade'), letter('recallSent'), letter('copyGiven'),
      { act: 'errandLost', child }, { act: 'yesAskedAgain', child, consent });
    const worse: Readonly<Record<string, readonly string[]>> = { takenBack: ['takenBack'], handedOut: ['handedOut', 'recalled'], recalled: ['recalled'] };
    fc.assert(fc.property(fc.array(acts), fc.constantFrom(back, out(3)), fc.array(acts), (before, end, later) => {
      const over = fate(given, ...before, end)?.fate ?? 'none';
      expect(Object.keys(worse)).toContain(over);
      expect(worse[over]).toContain(fate(given, ...before, end, ...later)?.fate);
    }));
  });
});
