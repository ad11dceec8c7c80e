import type { SignedFace } from '../../core/Consent.ts';
import type { Signer } from '../../core/Summary.ts';
import { packagePages } from '../../packs/letters/packagePages.ts';
import { fromBase64url } from '../fromBase64url.ts';
import { base64 } from './base64.ts';
import { coding, concept, instantOf, labelled, narrative, type Fhir } from './Fhir.ts';
import type { Parties } from './Parties.ts';
import { purposes } from './purposes.ts';

const consentSignature = '1.2.840.10065.1.12.1.7';
const sourceSignature = '1.2.840.10065.1.12.1.14';

const howSigned = [
  'The consent signature is the child’s: a tap on “That is my answer” after teach-back. It has no data.',
  'The source signature is the vault’s, which recorded that tap. Its data is Ed25519 (RFC 8032) over the text “resguardo consent face 1”, one line feed, and the canonical JSON (RFC 8785) of “face” in the consent’s source attachment. It was made when the vault took the answer in, at the time told here or soon after.',
  'It does not prove who holds the vault, nor that a child understood.',
] as const;

/**
 * Who said the yes and what signed it. The face knows of no witness and no interpreter, so there is no signature of
 * theirs (F6.8 .11, .12); one who signed for her by other means did so on a day, and FHIR asks for a moment: an agent.
 */
export function provenance({ face, signature }: SignedFace, parties: Parties, targets: readonly string[]): Fhir {
  const givenAt = instantOf(face.givenAt);
  const other = otherAgent(face.signedBy.other, parties);
  return {
    resourceType: 'Provenance',
    meta: labelled(face),
    language: packagePages.language,
    text: narrative(howSigned),
    target: targets.map((reference) => ({ reference })),
    occurredDateTime: givenAt,
    recorded: givenAt,
    reason: [concept(purposes(face.recipient.role), face.purpose)],
    agent: [
      { type: concept([coding('agent', 'attester')]), role: [concept([coding('role', 'CONSENTER')])], who: parties.child },
      { type: concept([coding('agent', 'author')]), who: parties.counselor },
      { type: concept([coding('agent', 'assembler')]), who: parties.vault },
      ...(other ? [other] : []),
    ],
    signature: [
      { type: [coding('signature', consentSignature)], when: givenAt, who: parties.child },
      { type: [coding('signature', sourceSignature)], when: givenAt, who: parties.vault, data: base64(fromBase64url(signature, 64)) },
    ],
  };
}

function otherAgent(signer: Signer, { otherSigner, child }: Parties): Fhir | null {
  if (signer.kind === 'noOne' || otherSigner === null) return null;
  const role = signer.kind === 'custodian' ? concept([coding('participation', 'CST')]) : concept([coding('role', 'RESPRSN')], signer.authority);
  return { type: concept([coding('agent', 'attester')]), role: [role], who: otherSigner, onBehalfOf: child };
}
