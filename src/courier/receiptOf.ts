import type { SignedFace } from '../core/Consent.ts';
import { sections } from '../core/Summary.ts';
import { packagePages } from '../packs/letters/packagePages.ts';
import { practicePages } from '../packs/practice/practiceSaid.ts';
import { purposes } from './fhir/purposes.ts';
import { hashOfFace } from './hashOfFace.ts';
import { labels } from './labels.ts';

const words = packagePages.consent;
const time = (at: number) => new Date(at).toISOString();

/** What `receipt.json` begins with: told apart by it from a consent. */
export const receiptFormat = 'resguardo receipt 1';

/**
 * The consent as a receipt in the style of ISO/IEC TS 27560:2023 (F6.10), its fields named after the Kantara consent
 * receipt 1.1.0 (F6.9) where that has a name. Of the same facts and with the same number as consent.json (R36), without
 * the words. What those ask for and a signed face does not tell stands in `notTold`.
 */
export function receiptOf({ face, signature, publicKey }: SignedFace) {
  const { id, codeName, recipient, walkthrough, givenAt, notBefore, expires } = face;
  return {
    format: receiptFormat,
    about: packagePages.receipt.about,
    ...(face.practice && { practice: practicePages.banner }),
    consentReceiptID: id,
    consentTimestamp: time(givenAt),
    piiPrincipalId: codeName,
    language: packagePages.language,
    collectionMethod: words.child,
    privacyNotice: { pack: walkthrough.pack, version: walkthrough.version, language: walkthrough.language, forAges: words.heardFor[walkthrough.band] },
    lawfulBasis: 'consent',
    piiControllers: [{ piiController: words.fromWords, publicKey }],
    services: [{
      service: packagePages.receipt.service,
      purposes: [{
        purpose: face.purpose,
        purposeCategory: purposes(recipient.role),
        consentType: 'EXPLICIT',
        piiCategory: sections.filter((section) => face.words.some((each) => each.section === section)).map((section) => packagePages.sections[section]),
        primaryPurpose: true,
        termination: `${time(expires)}, ${words.endsWords}`,
        thirdPartyDisclosure: true,
        thirdPartyName: `${recipient.name}, ${packagePages.roles[recipient.role]}`,
      }],
    }],
    sensitive: true,
    spiCat: [packagePages.receipt.sensitive],
    labels,
    withdrawalMethod: words.takeBack,
    statements: [words.noCondition, words.redisclosure, packagePages.summary.passOn, packagePages.summary.delete],
    alsoSigned: face.signedBy.other,
    events: [{ eventTime: time(givenAt), eventType: 'consent', eventState: 'given', entityId: codeName, validFrom: time(notBefore), validUntil: time(expires), singleUse: face.singleUse }],
    signed: { file: 'consent.json', algorithm: 'Ed25519', publicKey, signature, blake2b256: hashOfFace(face) },
    notTold: packagePages.receipt.notTold,
  };
}
