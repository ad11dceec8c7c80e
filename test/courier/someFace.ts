import fc from 'fast-check';
import { bands } from '../../src/core/Band.ts';
import type { ConsentFace } from '../../src/core/Consent.ts';
import { asId, type ConsentId } from '../../src/core/Id.ts';
import { after, asInstant, day } from '../../src/core/Instant.ts';
import { recipientRoles } from '../../src/core/Recipient.ts';
import { sections, type Signer } from '../../src/core/Summary.ts';

// Of any script, with what is white space to one reader and none to another, what XML has no room for, and what HTML reads.
const odd = [
  '\u00a0', '\u2028', '\u3000', '\ufeff', '\u200b', '\u202e', '\u0000', '\u0007', '\u000b', '\u0085', '\ufffe', '\uffff', '\r\n', '\t', '</p>', '<script>', ']]>', '&amp;', '"', "'",
  '\u0644\u0627', 'ქ', '語', '👧🏽', 'e\u0301', '{', '\\u0000', '\u{10ffff}',
];
const scrap = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...odd), fc.lorem({ maxCount: 4 }));

/** Typed text that says something, with anything around it. */
const said = (most: number): fc.Arbitrary<string> => fc.tuple(fc.array(scrap, { maxLength: 4 }), fc.array(scrap, { maxLength: 4 }))
  .map(([before, more]) => `${before.join('')}Wort${more.join('')}`.slice(0, most))
  .filter((text) => text.isWellFormed() && text.includes('Wort'));

const signers: fc.Arbitrary<Signer> = fc.oneof(
  fc.record({ kind: fc.constant('noOne' as const), basis: said(400) }),
  fc.record({ kind: fc.constant('person' as const), who: said(120), authority: said(200), how: said(200), on: fc.oneof(fc.constant('2026-10-02'), said(40)) }),
  fc.record({ kind: fc.constant('custodian' as const), who: said(120), counsel: said(400), on: fc.oneof(fc.constant('2026-10-02'), said(40)) }),
);

const times = fc.tuple(fc.integer({ min: Date.UTC(1980, 0, 2), max: Date.UTC(2099, 8, 1) }), fc.integer({ min: 1, max: 89 }), fc.double({ min: 0, max: 0.9, noNaN: true }))
  .map(([given, lasts, waits]) => {
    const givenAt = asInstant(given);
    return { givenAt, notBefore: after(givenAt, Math.floor(waits * day)), expires: after(givenAt, lasts * day) };
  });

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

/** Any face that is a whole authorization: every role, every kind of signer, every section, odd Unicode. */
export const someFace: fc.Arbitrary<ConsentFace> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{32}$/).map((text) => asId<ConsentId>(text)),
  codeName: fc.oneof(said(80), fc.constantFrom('', ' ', '\u00a0', '\u0001')),
  words: fc.array(fc.record({ section: fc.constantFrom(...sections), text: said(600) }), { minLength: 1, maxLength: 12 }),
  wordsLanguage: fc.constantFrom('en', 'es', 'quc', 'fa-AF', 'ar', '', 'not a tag', '"><b>'),
  renderings: hash,
  recipient: fc.record({ role: fc.constantFrom(...recipientRoles), name: said(80) }),
  purpose: said(200),
  times,
  walkthrough: fc.record({ pack: fc.constant('en'), version: fc.constant('1'), language: fc.constantFrom('en', 'es', 'mam'), band: fc.constantFrom(...bands) }),
  other: signers,
  evidence: hash,
}).map(({ times: told, other, ...face }) => ({
  format: 'resguardo consent 1', ...face, ...told, singleUse: true, signedBy: { child: 'tap after teach-back', other },
}));
