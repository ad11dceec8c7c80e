import type { SignedFace } from '../../core/Consent.ts';
import type { Signer } from '../../core/Summary.ts';
import { packagePages } from '../../packs/letters/packagePages.ts';
import { concept, labelled, type Entry, type Fhir } from './Fhir.ts';
import { fhirText } from './fhirText.ts';
import { uuidOf } from './uuidOf.ts';

/** Who is named in a document, each as others point to them. */
export type Parties = {
  /** By code name alone, in a namespace of the vault's own: there is no Patient resource. */
  readonly child: Fhir;
  readonly counselor: Fhir;
  /** The vault, by the key it signs with. */
  readonly vault: Fhir;
  readonly recipient: Fhir;
  /** null where the face says that no one else must sign. */
  readonly otherSigner: Fhir | null;
  /** What of them is a resource of its own. */
  readonly entries: readonly Entry[];
  /** The consent's number, the same on every page and file of the package (R36). */
  readonly number: Fhir;
};

/** The parties of a face. The courier knows no names but those that the face holds. */
export function partiesOf({ face, publicKey }: SignedFace): Parties {
  const child: Fhir = {
    type: 'Patient',
    identifier: { use: 'secondary', type: concept([], 'code name'), system: uuidOf(publicKey, 'code names'), value: fhirText(face.codeName) },
  };
  const key = { type: concept([], 'Ed25519 public key, base64url'), system: uuidOf('keys', 'Ed25519'), value: publicKey };
  return {
    child,
    counselor: { type: 'Practitioner', display: packagePages.consent.fromWords },
    vault: { type: 'Device', identifier: key, display: 'The vault that holds this key' },
    ...recipientOf(face, child),
    otherSigner: otherSigner(face.signedBy.other),
    number: { type: concept([], packagePages.summary.number), system: uuidOf(publicKey, 'consents'), value: face.id },
  };
}

function recipientOf({ id, recipient: { role, name }, practice }: SignedFace['face'], child: Fhir): Pick<Parties, 'recipient' | 'entries'> {
  if (role === 'child') return { recipient: child, entries: [] };
  const fullUrl = uuidOf(id, 'recipient');
  const resource = { ...recipientResource(role, fhirText(name), child), meta: labelled({ practice }) };
  return { recipient: { reference: fullUrl, display: fhirText(name) }, entries: [{ fullUrl, resource }] };
}

function recipientResource(role: Exclude<SignedFace['face']['recipient']['role'], 'child'>, name: string | undefined, child: Fhir): Fhir {
  const said = concept([], packagePages.roles[role]);
  switch (role) {
    case 'school': return { resourceType: 'Organization', type: [said], name };
    case 'clinician': return { resourceType: 'PractitionerRole', practitioner: { display: name }, code: [said] };
    // "A patient's attorney or guardian" is a RelatedPerson in R4.
    default: return { resourceType: 'RelatedPerson', patient: child, relationship: [said], name: [{ text: name }] };
  }
}

function otherSigner(signer: Signer): Fhir | null {
  if (signer.kind === 'noOne') return null;
  return { type: signer.kind === 'custodian' ? 'Organization' : 'RelatedPerson', display: fhirText(signer.who) };
}
