import { canonicalJson } from '../../core/canonicalJson.ts';
import type { SignedFace } from '../../core/Consent.ts';
import { packagePages } from '../../packs/letters/packagePages.ts';
import { consentRows } from '../consentRows.ts';
import { labels } from '../labels.ts';
import { base64 } from './base64.ts';
import { coding, concept, instantOf, labelled, narrative, type Fhir } from './Fhir.ts';
import type { Parties } from './Parties.ts';
import { purposes } from './purposes.ts';

/** The yes (F6.1, F6.11). The signed face itself lies in it as data: this resource is made from it and proves nothing alone. */
export function consent(signed: SignedFace, parties: Parties, summary: string): Fhir {
  const { face } = signed;
  const givenAt = instantOf(face.givenAt);
  return {
    resourceType: 'Consent',
    meta: labelled(face),
    language: packagePages.language,
    text: narrative(told(signed)),
    identifier: [parties.number],
    status: 'active',
    scope: concept([coding('scope', 'patient-privacy')]),
    category: [concept([coding('loinc', '64292-6')]), concept([coding('act', 'IDSCL')])],
    patient: parties.child,
    dateTime: givenAt,
    performer: parties.otherSigner ? [parties.child, parties.otherSigner] : [parties.child],
    sourceAttachment: { contentType: 'application/json', data: base64(new TextEncoder().encode(canonicalJson(signed))), title: 'consent.json' },
    policyRule: concept([coding('policy', 'hipaa-auth')], 'In the form of 45 CFR 164.508(c). Whether HIPAA applies is not said by this.'),
    // Teach-back, which the face names: she told back what would leave, to whom and why before her answer counted.
    verification: [{ verified: true, verifiedWith: parties.child, verificationDate: givenAt }],
    provision: provision(face, parties, summary),
  };
}

function provision(face: SignedFace['face'], parties: Parties, summary: string): Fhir {
  return {
    type: 'permit',
    period: { start: instantOf(face.notBefore), end: instantOf(face.expires) },
    actor: [{ role: concept([coding('participation', 'IRCP')]), reference: parties.recipient }],
    action: [concept([coding('action', 'disclose')])],
    securityLabel: labels,
    purpose: purposes(face.recipient.role),
    data: [{ meaning: 'instance', reference: { reference: summary } }],
    provision: [{ type: 'deny', securityLabel: [coding('act', 'PSYTHPN')] }],
  };
}

/** The same facts and statements as consent.html, without the words of the summary. */
function told({ face }: SignedFace): readonly string[] {
  const rows = consentRows(face).map(({ name, lines }) => `${name}: ${lines.map((line) => line.map((piece) => ('own' in piece ? piece.own : piece.said)).join('')).join(' ')}`);
  const { takeBack, noCondition, redisclosure } = packagePages.consent;
  return [...rows, takeBack, noCondition, redisclosure];
}
