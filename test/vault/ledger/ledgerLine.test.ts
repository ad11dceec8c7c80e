import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../../../src/core/Act.ts';
import { bands } from '../../../src/core/Band.ts';
import type { BranchId, ChildId, ConsentId, PackageId, RecipientId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import { recipientRoles } from '../../../src/core/Recipient.ts';
import { firstBefore, hashOfLine, lineFollows, shownLine, writeLine } from '../../../src/vault/ledger/ledgerLine.ts';
import { lineIn, readWrittenLine } from '../../../src/vault/ledger/readWrittenLine.ts';
import { utf8 } from '../../../src/vault/seal/bytes.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import { hash, randomBytes, ready, signingPair, toHex, type KeyPair } from '../../../src/vault/sodium.ts';
import { id, noon } from '../../core/somePlan.ts';
import { flipBit } from '../flippedBits.ts';
import { changedAt, misshapen } from '../places.ts';

let signing: KeyPair;
beforeAll(async () => {
  await ready();
  signing = signingPair(randomBytes(32));
});

const child = id<ChildId>(1);
const consent = id<ConsentId>(2);
const made = id<PackageId>(3);
const recipient = { role: 'lawyer', name: 'Ms. Rivera' } as const;
const acts: readonly Act[] = [
  { act: 'vaultMade' }, { act: 'backupMade', epoch: 7 }, { act: 'backupMade', epoch: 7, lines: 3 }, { act: 'sharesIssued', count: 3 }, { act: 'sharesDropped' }, { act: 'unlocked', wrongTries: 0, by: 'shares' }, { act: 'backupTried', epoch: 7 }, { act: 'restored', branch: id<BranchId>(5), epoch: 7 }, { act: 'shelfMended' }, { act: 'asideDeleted', entries: null },
  { act: 'passphraseChanged' }, { act: 'wordsRenewed' }, { act: 'keysRenewed', generation: 2 }, { act: 'unlocked', wrongTries: 2, by: 'passphrase' }, { act: 'childAdded', child }, { act: 'childChanged', child },
  { act: 'childOpened', child }, { act: 'wordsSought', wing: 'record' }, { act: 'entryAdded', child, wing: 'private', number: 4, kind: 'note' }, { act: 'facilityChanged' },
  { act: 'recipientAdded', recipient: id<RecipientId>(4) }, { act: 'noticeGiven', child, band: 'B', pack: 'en', version: '1', answered: true },
  { act: 'consentGiven', child, consent, face: 'ab'.repeat(32), recipient, purpose: 'A hearing', notBefore: noon, expires: noon },
  { act: 'consentTakenBack', child, consent, how: 'tap' }, { act: 'packageMade', child, consent, package: made, hash: 'cd'.repeat(32) },
  { act: 'handedOut', child, consent, package: made, recipient, purpose: 'A hearing' }, { act: 'notHandedOut', child, consent, package: made },
  { act: 'childLeft', child, on: '2026-12-01', how: 'eighteen', records: 'office' }, { act: 'childCameBack', child, on: '2027-01-12' },
  { act: 'childShredded', child }, { act: 'holdSet', child: null }, { act: 'holdLifted', child },
];
const lines = fc.record({
  number: fc.maxSafeNat(), at: fc.maxSafeNat().map((at) => asInstant(at % 8.64e15)), before: fc.constantFrom(firstBefore, 'ab'.repeat(32)), act: fc.constantFrom(...acts),
});
const read = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

describe('a line of the ledger', () => {
  it('of every act is read as it was written, and follows what it names', () => {
    fc.assert(fc.property(lines, (given) => {
      const line = writeLine(given, signing);
      expect(readWrittenLine(read(writeJson(line)))).toEqual(line);
      expect(lineFollows(line, given, signing.publicKey)).toBe(true);
      expect(shownLine(line)).toEqual({ number: line.number, at: line.at, act: line.act, hash: hashOfLine(line), signature: line.signature });
    }), { numRuns: 100 });
  });

  it('is none, or follows nothing, with any bit of it flipped; never an exception', () => {
    fc.assert(fc.property(fc.constantFrom(...acts), fc.nat(), (act, bit) => {
      const due = { number: 5, before: firstBefore };
      const bytes = writeJson(writeLine({ ...due, at: noon, act }, signing));
      const line = lineIn(read(flipBit(bytes, bit % (bytes.length * 8))));
      expect(line !== null && lineFollows(line, due, signing.publicKey)).toBe(false);
    }), { numRuns: 1000 });
  }, 60_000);

  it('is named by the hash of all it says but its signature, and the first names zeros', () => {
    const line = writeLine({ number: 5, at: noon, before: firstBefore, act: acts[0]! }, signing);
    const said = JSON.stringify({ act: { act: 'vaultMade' }, at: noon, before: '0'.repeat(64), number: 5 });
    expect(hashOfLine(line)).toBe(toHex(hash(32, utf8(said))));
    const others = [{ number: 6 }, { at: asInstant(noon + 1) }, { before: 'ab'.repeat(32) }, { act: acts[1]! }].map((change) => hashOfLine({ ...line, ...change }));
    expect(new Set([hashOfLine(line), ...others]).size).toBe(5);
    expect(hashOfLine({ ...line, signature: '' } as never)).toBe(hashOfLine(line));
  });

  it('follows no other number and no other line, though it is signed', () => {
    const line = writeLine({ number: 5, at: noon, before: firstBefore, act: acts[0]! }, signing);
    expect(lineFollows(line, { number: 6, before: firstBefore }, signing.publicKey)).toBe(false);
    expect(lineFollows(line, { number: 5, before: 'ab'.repeat(32) }, signing.publicKey)).toBe(false);
    expect(lineFollows(line, { number: 5, before: firstBefore }, signingPair(randomBytes(32)).publicKey)).toBe(false);
  });

  it('is none when it could not be hashed: half a character, or minus zero', () => {
    const line = writeLine({ number: 0, at: noon, before: firstBefore, act: { act: 'unlocked', wrongTries: 0, by: 'words' } }, signing);
    expect(lineIn(line)).toEqual(line);
    for (const change of [{ before: '\ud800' }, { signature: 'a\udc00' }, { number: -0 }, { at: -0 }, { act: { ...line.act, wrongTries: -0 } }]) {
      expect(lineIn({ ...line, ...change })).toBeNull();
      expect(() => readWrittenLine({ ...line, ...change })).toThrow();
    }
  });

  const lineOf = (act: Act) => writeLine({ number: 5, at: noon, before: firstBefore, act }, signing);

  it('is none with a field missing, one too many, or of another kind', () => {
    for (const act of acts) {
      const line = lineOf(act);
      expect(lineIn(line)).toEqual(line);
      const no = (value: unknown) => {
        expect(lineIn(value), JSON.stringify(value)).toBeNull();
        expect(() => readWrittenLine(value)).toThrow();
      };
      for (const { value } of misshapen(line)) no(value);
      for (const number of [-1, 0.5, 2 ** 53, '5']) no({ ...line, number });
      for (const at of [-1, 0.5, 2 ** 53, '5']) no({ ...line, at });
    }
  });

  it('is none with an id that is none, a number out of bounds, or a word that is not known', () => {
    const no: Readonly<Record<string, readonly unknown[]>> = {
      act: ['vaultUnmade', ''], child: ['1', 'Wren'], consent: ['', '1'], package: ['', '1'], branch: ['1'], by: ['guess', ''], how: ['written', ''], wing: ['ledger', ''],
      band: ['Z', ''], epoch: [-1, 0.5], wrongTries: [-1, 0.5], generation: [-1, 0.5], notBefore: [-1, 0.5], expires: [-1, 0.5],
      recipient: ['1', { role: 'friend', name: 'Ms. Rivera' }],
    };
    const tried = new Set<string>();
    for (const act of acts) {
      for (const key of Object.keys(act).filter((each) => each in no)) {
        tried.add(key);
        for (const value of no[key] ?? []) expect(lineIn(changedAt(lineOf(act), ['act', key], () => value)), `${act.act}.${key}`).toBeNull();
      }
    }
    expect([...tried].sort()).toEqual(Object.keys(no).sort());
    expect(lineIn(changedAt(lineOf({ act: 'entryAdded', child, wing: 'record', number: 4, kind: 'note' }), ['act', 'number'], () => -1))).toBeNull();
  });

  it('is one with each word that is known', () => {
    const known: readonly Act[] = [
      { act: 'unlocked', wrongTries: 0, by: 'words' }, { act: 'entryAdded', child, wing: 'record', number: 0, kind: 'notice' },
      { act: 'consentTakenBack', child, consent, how: 'spoken' },
      ...bands.map((band): Act => ({ act: 'noticeGiven', child, band, pack: 'en', version: '1', answered: false })),
      ...recipientRoles.map((role): Act => ({ act: 'handedOut', child, consent, package: made, recipient: { role, name: '' }, purpose: '' })),
    ];
    for (const act of known) expect(lineIn(lineOf(act))).toEqual(lineOf(act));
  });
});
