import type { SignedFace } from '../../core/Consent.ts';
import { sections } from '../../core/Summary.ts';
import { packagePages } from '../../packs/letters/packagePages.ts';
import { coding, concept, instantOf, labelled, languageTag, narrative, type Fhir } from './Fhir.ts';
import { fhirText } from './fhirText.ts';
import type { Parties } from './Parties.ts';

const words = packagePages.summary;

/** The summary: the words of the yes by section, and nothing that is not in it. consent: the URN of its Consent. */
export function composition({ face }: SignedFace, parties: Parties, consent: string): Fhir {
  return {
    resourceType: 'Composition',
    meta: labelled(face),
    language: packagePages.language,
    text: narrative([words.written, `${words.to}: ${face.recipient.name}`, `${words.purpose}: ${face.purpose}`, words.passOn, words.delete, words.notPart]),
    identifier: parties.number,
    status: 'final',
    type: concept([coding('loinc', '68608-9')], words.title),
    subject: parties.child,
    date: instantOf(face.givenAt),
    author: [parties.counselor],
    title: words.title,
    confidentiality: 'R',
    event: [{ code: [concept([coding('act', 'IDSCL')], packagePages.consent.title)], detail: [{ reference: consent }] }],
    section: sectionsOf(face),
  };
}

function sectionsOf(face: SignedFace['face']): readonly Fhir[] {
  return sections.flatMap((section) => {
    const said = face.words.filter((each) => each.section === section);
    if (said.length === 0) return [];
    const text = narrative(said.map((each) => each.text), languageTag(face.wordsLanguage));
    return [{ title: fhirText(packagePages.sections[section]), code: concept([coding('ours', section, packagePages.sections[section])]), text }];
  });
}
