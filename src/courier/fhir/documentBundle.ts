import type { SignedFace } from '../../core/Consent.ts';
import { composition } from './composition.ts';
import { consent } from './consent.ts';
import { instantOf, labelled, type Fhir } from './Fhir.ts';
import { partiesOf } from './Parties.ts';
import { provenance } from './provenance.ts';
import { uuidOf } from './uuidOf.ts';

/**
 * A FHIR R4 document of the summary and the yes (F6.7), made of the signed face alone: the same face, the same bytes.
 * For a face that is a whole authorization and verified; its signature is taken as it reads.
 */
export function documentBundle(signed: SignedFace): Fhir {
  const parties = partiesOf(signed);
  const urnOf = (name: string) => uuidOf(signed.face.id, name);
  const [summary, yes] = [urnOf('Composition'), urnOf('Consent')];
  return {
    resourceType: 'Bundle',
    meta: labelled(signed.face),
    identifier: parties.number,
    type: 'document',
    timestamp: instantOf(signed.face.givenAt),
    entry: [
      { fullUrl: summary, resource: composition(signed, parties, yes) },
      { fullUrl: yes, resource: consent(signed, parties, summary) },
      { fullUrl: urnOf('Provenance'), resource: provenance(signed, parties, [yes, summary]) },
      ...parties.entries,
    ],
  };
}
