import { expect, it } from 'vitest';
import type { ConsentId } from '../../../src/core/Id.ts';
import { bands } from '../../../src/core/Band.ts';
import { recipientRoles } from '../../../src/core/Recipient.ts';
import { sections } from '../../../src/core/Summary.ts';
import { readConsent } from '../../../src/vault/consent/readConsent.ts';
import { id, noon } from '../../core/somePlan.ts';
import { changedAt, misshapen } from '../places.ts';

/** As it lies in a record book, every field filled. */
const whole = {
  face: {
    format: 'resguardo consent 1', id: id<ConsentId>(1), codeName: 'Wren', words: [{ section: 'plan', text: 'We meet each week.' }], wordsLanguage: 'en',
    renderings: 'ab', recipient: { role: 'lawyer', name: 'Ms. Rivera' }, purpose: 'For the hearing', givenAt: noon, notBefore: noon, expires: noon,
    singleUse: true, walkthrough: { pack: 'en', version: '1', language: 'en', band: 'B' },
    signedBy: { child: 'tap after teach-back', other: { kind: 'noOne', basis: 'law' } }, evidence: 'cd',
  },
  evidence: {
    format: 'resguardo evidence 1', salt: 'ef', renderings: ['We talk each week.'], renderingsAttested: { by: 'clinician', who: 'Ana' },
    handOver: { whoAsked: 'recipient', alone: true, interpreter: { who: 'Luz', independent: true, pledged: false }, walkedBy: 'Ana' }, waitShortened: '',
    shown: [{ screen: 'B-E1', text: 'Who' }], teachBack: [{ question: 'q', asked: 'Q?', passed: true, misses: 0 }], ownChoice: true,
    acts: [{ at: noon, do: 'next' }], settledAt: noon,
  },
  signature: 'gh', publicKey: 'ij',
};

const at = (path: string, to: unknown) => changedAt(whole, path.split('.'), () => to);

const signers = [
  { kind: 'noOne', basis: 'law' },
  { kind: 'person', who: 'Aunt Rosa', authority: 'guardian', how: 'on paper', on: '2026-11-20' },
  { kind: 'custodian', who: 'The office', counsel: 'in writing', on: '2026-11-20' },
];

it('reads back what was written, with whatever may stand in each place', () => {
  const may: Readonly<Record<string, readonly unknown[]>> = {
    'face.words': [[], [whole.face.words[0], whole.face.words[0]]], 'face.words.0.section': sections, 'face.recipient.role': recipientRoles,
    'face.walkthrough.band': bands, 'face.signedBy.other': signers, 'face.givenAt': [0, 8.64e15], 'evidence.renderings': [[]],
    'evidence.renderingsAttested': [null, { by: 'interpreter', who: 'Luz' }], 'evidence.handOver.whoAsked': ['recipient', 'child', 'someoneElse'],
    'evidence.handOver.alone': [false], 'evidence.handOver.interpreter': [null], 'evidence.teachBack.0.misses': [2, Number.MAX_SAFE_INTEGER],
    'evidence.teachBack.0.passed': [false], 'evidence.ownChoice': [null, false],
    'evidence.acts.0.do': ['next', 'back', 'skip', 'ask', 'goOn', 'hearAgain', 'strike', 'restore', 'strikePart', 'restorePart', 'told', 'option', 'choose', 'change', 'keep', 'pickDay', 'stop'],
  };
  expect(readConsent(whole)).toEqual(whole);
  for (const [path, values] of Object.entries(may)) {
    for (const value of values) expect(readConsent(at(path, value)), path).toEqual(at(path, value));
  }
});

it('reads none that lacks a field, has one more, or another kind of thing in a place', () => {
  for (const consent of signers.map((signer) => at('face.signedBy.other', signer))) {
    for (const { path, value } of misshapen(consent)) expect(() => readConsent(value), path).toThrow();
  }
});

it.each([
  ['face.format', 'resguardo consent 2'], ['evidence.format', 'resguardo evidence 2'], ['face.id', '1'], ['face.singleUse', false], ['face.words.0.section', 'private'],
  ['face.recipient.role', 'friend'], ['face.walkthrough.band', 'Z'], ['face.signedBy.child', 'tap'], ['face.signedBy.other.kind', 'someone'],
  ['evidence.renderingsAttested.by', 'nobody'], ['evidence.handOver.whoAsked', 'nobody'], ['evidence.acts.0.do', 'undo'],
  ['face.givenAt', -1], ['face.notBefore', 0.5], ['face.expires', 8.64e15 + 1], ['evidence.settledAt', Number.NaN], ['evidence.acts.0.at', -1],
  ['evidence.teachBack.0.misses', -1], ['evidence.teachBack.0.misses', 0.5], ['evidence.teachBack.0.misses', 2 ** 53],
])('reads none with %s %s', (path, value) => {
  expect(() => readConsent(at(path, value))).toThrow();
});
