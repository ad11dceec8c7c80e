import type { Act } from '../../../src/core/Act.ts';
import type { Canonical } from '../../../src/core/canonicalJson.ts';
import type { ChildAct } from '../../../src/core/Errand.ts';
import { emptyFacility } from '../../../src/core/Facility.ts';
import type { ChildId, ConsentId, PackageId, RecipientId, SentenceId, SummaryId } from '../../../src/core/Id.ts';
import { after, day } from '../../../src/core/Instant.ts';
import type { Desk } from '../../../src/vault/handlers/Desk.ts';
import { signConsent, type EvidenceAsked, type FaceAsked } from '../../../src/vault/consent/signConsent.ts';
import type { KeyPair } from '../../../src/vault/sodium.ts';
import { someEntries } from '../../core/someEntries.ts';
import { id, noon } from '../../core/somePlan.ts';

const child = id<ChildId>(1);
const consent = id<ConsentId>(2);
const made = id<PackageId>(3);
const recipient = { role: 'lawyer', name: 'Ms. Rivera' } as const;

/** An act of every kind that the ledger tells. */
export const acts: readonly Act[] = [
  { act: 'vaultMade' }, { act: 'unlocked', wrongTries: 2, by: 'passphrase' }, { act: 'childAdded', child }, { act: 'childChanged', child },
  { act: 'childOpened', child }, { act: 'wordsSought', wing: 'record' }, { act: 'entryAdded', child, wing: 'private', number: 4, kind: 'note' }, { act: 'facilityChanged' },
  { act: 'recipientAdded', recipient: id<RecipientId>(4) }, { act: 'noticeGiven', child, band: 'B', pack: 'en', version: '1', answered: true },
  { act: 'noticeRead', child, number: 3, card: 'atStart', band: 'B', pack: 'en', version: '1' },
  { act: 'consentGiven', child, consent, face: 'ab'.repeat(32), recipient, purpose: 'A hearing', notBefore: noon, expires: noon },
  { act: 'consentTakenBack', child, consent, how: 'tap' }, { act: 'packageMade', child, consent, package: made, hash: 'cd'.repeat(32) },
  { act: 'handedOut', child, consent, package: made, recipient, purpose: 'A hearing' }, { act: 'notHandedOut', child, consent, package: made },
  { act: 'childLeft', child, on: '2026-12-01', how: 'release', records: 'named' }, { act: 'childCameBack', child, on: '2027-01-12' },
  { act: 'childShredded', child }, { act: 'holdSet', child }, { act: 'holdLifted', child: null },
];

/** An act of every kind that a child does. */
export const childActs: readonly ChildAct[] = [
  { do: 'next' }, { do: 'back' }, { do: 'strike', sentence: id<SentenceId>(1) }, { do: 'option', option: 'send-right' }, { do: 'choose', answer: 'yes' },
  { do: 'pickDay', day: 'week' }, { do: 'keep' }, { do: 'stop' }, { do: 'told' }, { do: 'goOn' },
];

const face: FaceAsked = {
  id: consent, codeName: 'Wren', words: [{ section: 'plan', text: 'We meet each week.' }, { section: 'other', text: 'Söme – "words"' }],
  wordsLanguage: 'en', recipient, purpose: 'For the hearing', givenAt: noon, notBefore: after(noon, day), expires: after(noon, 30 * day),
  walkthrough: { pack: 'en', version: '1', language: 'en', band: 'B' }, signedBy: { child: 'tap after teach-back', other: { kind: 'noOne', basis: 'law' } },
};
const evidence: EvidenceAsked = {
  renderings: ['We talk each week.', 'Some words'], renderingsAttested: { by: 'clinician', who: 'Ana' },
  handOver: { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: 'Ana' }, waitShortened: '',
  shown: [{ screen: 'B-E1', text: 'Who' }], teachBack: [{ question: 'q', asked: 'Q?', passed: true, misses: 0 }], ownChoice: true,
  acts: [{ at: noon, do: 'next' }], settledAt: noon,
};
export const aConsent = (signing: KeyPair) => signConsent(face, evidence, signing);

export const privateEntries = [{ kind: 'note', title: 'A walk', text: 'The river was loud.' }, { kind: 'amendment', of: 0, text: 'It was not.' }];
export const recordEntries = (signing: KeyPair): Canonical[] => [
  { kind: 'session', date: '2026-11-20', start: '10:00', stop: '10:50', modality: 'individual', present: ['interpreter'] },
  { kind: 'progress', form: 'SOAP', text: 'Slept better.' },
  { kind: 'amendment', of: 1, text: 'Slept well.' },
  {
    kind: 'notice', notice: {
      pack: { id: 'en', version: '1' }, band: 'B', language: 'en', shown: [{ screen: 'a', text: 'b' }], skipped: ['c'],
      teachBack: [{ question: 'q', asked: 'Q?', passed: true, misses: 1 }], answer: 'ok', attested: 'Ana',
    },
  },
  {
    kind: 'noticeRead', read: { card: 'atStart', pack: { id: 'en', version: '1' }, band: 'B', language: 'en', text: ['a', 'b'], putBy: 'Ana' },
  },
  { kind: 'understanding', of: 3, text: 'Drew the book.' },
  ...someEntries,
  { kind: 'amendment', of: 8, text: 'Turned round.', total: 3 },
  { kind: 'amendment', of: 8, text: 'Not hers.', total: null },
  { kind: 'consent', consent: aConsent(signing) },
];

export const desk: Desk = {
  format: 1, facility: { ...emptyFacility, clinician: 'Ana', noCost: { confirmed: true, by: 'Ana', on: '2026-11-20' } },
  recipients: [{ id: id<RecipientId>(4), role: 'lawyer', name: 'Ms. Rivera', saidRole: 'your lawyer', ageKey: '' }],
  backup: { at: noon, entries: 4 }, drill: { at: noon, madeAt: noon }, offered: { at: noon, entries: 4 },
  aside: [{ database: 0, keptAt: noon, lastSave: noon, entries: 4 }, { database: 1, keptAt: noon, lastSave: null, entries: null }],
  hold: { set: { at: noon, saidBy: 'Counsel', why: 'A demand' }, lifted: null },
  phrases: [{ short: 'sx', text: 'We met.\nShe chose the game.' }],
  shares: { at: noon, set: 'a1b2c3', holders: ['Ms. Oak', 'Mr. Elm', 'The executor'] },
  gone: [7, 63],
};

export const summary = {
  id: id<SummaryId>(9), recipient: id<RecipientId>(4), purpose: 'For the hearing', why: 'To help', language: 'en',
  sentences: [{ id: id<SentenceId>(1), section: 'plan', text: 'We meet.', rendering: 'We talk.' }],
  attested: { by: 'clinician', who: 'Ana' }, signer: { kind: 'person', who: 'Aunt', authority: 'guardian', how: 'paper', on: '2026-11-20' }, lasts: 30,
};
const attestation = { whoAsked: 'recipient', alone: true, interpreter: { who: 'Luz', independent: true, pledged: true }, walkedBy: 'Ana' };

/** Something that passes each of the schemas of `vault/handlers/asked.ts`, by the schema's name. */
export const askedValues: Readonly<Record<string, unknown>> = {
  child, consent, madePackage: made, summaryId: summary.id, language: 'es-419', passphrase: 'five good words for it', face: { label: 'House', emblem: 'owl' },
  secret: { words: Array.from({ length: 24 }, () => 'abandon') }, wordAnswers: [{ place: 3, word: 'abandon' }],
  newPassphrase: { current: { shares: [Array.from({ length: 32 }, () => 'abandon'), 'RESGUARDO:0'] }, next: 'five good words for it' }, renewal: { current: 'five good words', keys: true },
  share: 'RESGUARDO:0', newShares: { current: 'five good words', holders: ['Ms. Oak', 'Mr. Elm', 'Dr. Ash'] }, shareConfirmed: { number: 1, answers: [{ place: 31, word: 'abandon' }] },
  newChild: { codeName: 'Wren', emblem: 'owl', band: 'B', language: 'es', interpreter: false, ageMonth: '2027-03', arrived: '2026-11-20T09:40', leaves: '2027-02-01' },
  arrived: '2026-11-20', leaving: { on: '2027-02-01', how: 'release', records: 'named', keeper: 'Ms. Oak', told: 'later' }, note: { title: 'A walk', text: 'The river.' },
  amendment: { of: 0, text: 'It was not.' },
  noticeRead: { card: 'atStart', putBy: 'Ana' }, hold: { child, on: true, saidBy: 'Counsel', why: 'A demand' }, typedName: 'Wren', slot: { wing: 'record', of: 'summary', id: summary.id }, lastWords: { child, slot: { wing: 'private', of: 'note' }, body: 'I am' },
  facility: desk.facility, newRecipient: { role: 'lawyer', name: 'Ms. Rivera', saidRole: 'your lawyer', ageKey: '' }, summary,
  errand: { kind: 'request', child, summary: summary.id, attestation, waitHours: 24, waitReason: '', sheAsks: false, whyAgain: '' }, how: 'tap', packageTo: { passphrase: true },
};
