import type { Band } from '../../core/Band.ts';
import type { RecipientRole } from '../../core/Recipient.ts';
import type { Section } from '../../core/Summary.ts';

/** The words of a package's own pages, in English. What the child allowed stands in the consent, not here. */
export const packagePages = {
  language: 'en',
  sections: {
    sessions: 'Dates and sessions',
    symptoms: 'Symptoms seen',
    dailyLife: 'Daily life',
    plan: 'Plan',
    progress: 'Progress',
    scores: 'Scores',
    diagnosis: 'Diagnosis',
    other: 'Other',
  } satisfies Record<Section, string>,
  roles: {
    lawyer: 'lawyer',
    clinician: 'treating clinician',
    school: 'school',
    caregiver: 'caregiver',
    advocate: 'child advocate',
    child: 'the child',
  } satisfies Record<RecipientRole, string>,
  summary: {
    title: 'Summary',
    written: 'Written by the treating counselor, not an evaluator.',
    about: 'About',
    codeName: 'a child known here by a code name',
    to: 'For',
    purpose: 'For this purpose only',
    agreed: 'Agreed to by the child on',
    ends: 'The agreement ends on',
    passOn: 'Please do not pass this on without the child’s own consent. The child agreed to this recipient and this purpose, and to no other. Once you have it, the law may protect it less than it protected the notes it was made from.',
    delete: 'Please delete it when the purpose is served.',
    notPart: 'Private notes are not part of this. The app that made it has no way to send them.',
    number: 'Consent number',
    watermark: 'Only for',
  },
  /** What a label asks of whoever keeps the package (F6.4 to F6.6). A label asks; it cannot make anyone. */
  labels: {
    R: 'Restricted',
    MH: 'about mental health',
    NORDSCLCDS: 'not to be passed on without the child’s own consent',
    DELAU: 'to be deleted after use',
    PERSISTLABEL: 'these labels stay with it',
  },
  labelled: 'How to handle it',
  hash: 'Hash of what was signed (BLAKE2b-256)',
  consent: {
    title: 'Consent',
    lead: 'The child was walked through what would leave, to whom and why, told it back, and said yes. Each sentence below was first told to the child as the counselor or an interpreter rendered it, and could be taken out.',
    what: 'What may be shared',
    from: 'Who shares it',
    fromWords: 'The child’s treating counselor, who holds the key of the vault that signed this.',
    to: 'With whom',
    why: 'Why',
    ends: 'Until',
    endsWords: 'or until the child takes it back, whichever is first. For one handing out only.',
    signed: 'Who signed',
    child: 'The child, by the tap “That is my answer” after teach-back',
    noOne: 'No one else must sign:',
    person: 'Also signed by',
    custodian: 'Signed by the custodian, on counsel’s written advice:',
    notBefore: 'Not to be handed out before',
    heard: 'Walked through in',
    heardFor: { A: 'for ages 6–9', B: 'for ages 10–13', C: 'for ages 14–17' } satisfies Record<Band, string>,
    rights: 'What goes with it',
    takeBack: 'The yes can be taken back at any time: by a tap, by word of mouth, or in writing to the counselor. What had already gone out by then stays out.',
    noCondition: 'The counselor’s care, what is paid for it, and who may have it do not depend on the answer.',
    redisclosure: 'Whoever receives it might pass it on, and the law might not protect it any more.',
    signature: 'Signature',
    key: 'Vault’s public key (Ed25519)',
    check: 'How to check it without this app stands in README.txt.',
  },
  receipt: {
    about: 'A receipt in the style of ISO/IEC TS 27560:2023, with field names of the Kantara consent receipt 1.1.0. It was tested against neither. It is not signed itself: consent.json is.',
    service: 'One summary, handed out once as one encrypted file',
    sensitive: 'health',
    notTold: [
      'jurisdiction: the signed consent does not name one',
      'storage locations: on the counselor’s tablet, and from the handing out on wherever the recipient keeps it',
      'retention period: the recipient is asked to delete it when the purpose is served',
      'name and contact of the counselor: the signed consent holds the key of the vault instead',
    ],
  },
  readme: (name: string): string => `RESGUARDO PACKAGE

What is in it
  summary.html   the summary, for reading or printing. It holds no
                 script and loads nothing.
  consent.html   what the child agreed to, for reading or printing.
  consent.json   the same as signed data. This is the file to check, and
                 the only one that is signed.
  fhir.json      summary and consent for a records system: a FHIR R4
                 document, made from consent.json.
  receipt.json   the consent as a receipt, in the style of ISO/IEC TS
                 27560, without the summary's words.
  README.txt     this page.

It came encrypted as ${name} in the age format
(age-encryption.org/v1). You have opened it already. Keep the encrypted
file; delete the opened one when you no longer need it.

How to check the signature without the app that made it
  consent.json is one JSON object with three fields: face, signature, publicKey.
  1. Write "face" as canonical JSON (RFC 8785): keys sorted, no white
     space, UTF-8.
  2. Put the text "resguardo consent face 1" and one line feed (byte 0A)
     before it.
  3. Verify "signature" (64 bytes, base64url without padding) over those
     bytes with Ed25519 (RFC 8032) and "publicKey" (32 bytes, base64url
     without padding).
  The sentences you may rely on are those in face.words. If summary.html
  says anything else, do not trust it.

What it proves and what it does not
  It proves that the vault with this public key recorded this consent over these words.
  It does not prove who holds that vault, nor that a child understood.
  Ask the counselor to read you the first eight characters of the public
  key if it matters.

What the labels in fhir.json ask (R, MH, NORDSCLCDS, DELAU, PERSISTLABEL)
  Restricted, about mental health; not to be passed on without the
  child's own consent; to be deleted after use; the labels to stay with
  it. They ask; they cannot make anyone.

Please do not pass it on without the child's own consent. Please delete
it when its purpose is served.
`,
} as const;
