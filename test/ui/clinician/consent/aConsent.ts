import type { ConsentCard } from '../../../../src/bridge/ChildPage.ts';
import type { SealedConsent } from '../../../../src/core/Consent.ts';
import { asId, type ConsentId, type PackageId } from '../../../../src/core/Id.ts';
import { asInstant, day, hour } from '../../../../src/core/Instant.ts';

const given = asInstant(Date.UTC(2026, 4, 14, 15));

/** A yes given on 14 May 2026 at 15:00, for a day later, and for thirty days. */
export const aConsent: SealedConsent = {
  face: {
    format: 'resguardo consent 1', id: asId<ConsentId>('6'.repeat(32)), codeName: 'Blue Heron',
    words: [{ section: 'sessions', text: 'Seven sessions.' }, { section: 'plan', text: 'Weekly sessions go on.' }],
    wordsLanguage: 'en', renderings: '9'.repeat(64), recipient: { role: 'lawyer', name: 'Ms. Rivera' }, purpose: 'A hearing',
    givenAt: given, notBefore: asInstant(given + day), expires: asInstant(given + 30 * day), singleUse: true,
    walkthrough: { pack: 'resguardo.walkthrough.en', version: '1', language: 'en', band: 'B' },
    signedBy: { child: 'tap after teach-back', other: { kind: 'person', who: 'Her mother', authority: 'Mother', how: 'By phone', on: '2026-05-13' } },
    evidence: '8'.repeat(64),
  },
  evidence: {
    format: 'resguardo evidence 1', salt: '3'.repeat(64), renderings: ['We met seven times.', 'We go on.'],
    renderingsAttested: { by: 'interpreter', who: 'Mrs. Tzoc' },
    handOver: { whoAsked: 'recipient', alone: true, interpreter: { who: 'Mrs. Tzoc', independent: true, pledged: false }, walkedBy: 'Mrs. Tzoc' },
    waitShortened: '', shown: [{ screen: 'one', text: 'Ms. Rivera has asked for a summary.' }],
    teachBack: [{ question: 'B-EQ1', asked: 'What will I send if you say yes?', passed: true, misses: 1 }], ownChoice: true,
    acts: [{ at: asInstant(given - hour), do: 'next' }], settledAt: asInstant(given + hour),
  },
  signature: 's', publicKey: 'p',
};

export const aCard: ConsentCard = { face: aConsent.face, number: 3, fate: 'standing', madePackage: null, handedOutAt: null, takenBackAt: null, unsureSince: null, unsureBy: null, recall: null, copyGivenAt: null };
export const aPackage = asId<PackageId>('7'.repeat(32));
export { given };
