import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsentFace } from '../../../src/core/Consent.ts';
import { recipientRoles } from '../../../src/core/Recipient.ts';
import { sections } from '../../../src/core/Summary.ts';
import { documentBundle } from '../../../src/courier/fhir/documentBundle.ts';
import { packagePages } from '../../../src/packs/letters/packagePages.ts';
import { aFace, aSignedFace } from '../aSignedFace.ts';
import { someFace } from '../someFace.ts';
import { hl7Kinds } from './r4Schema.ts';

type Coding = { system: string; code: string };
type Reference = { reference?: string; display?: string; type?: string; identifier?: { value?: string } };
type Resource = {
  resourceType: string; meta: { security: Coding[] }; name?: unknown; section: { title: string; text: { div: string } }[];
  sourceAttachment: { data: string }; signature: { type: Coding[]; data?: string; who: Reference }[]; agent: { who: Reference; role?: { text?: string; coding?: Coding[] }[] }[];
  performer: Reference[]; provision: { period: unknown; purpose: Coding[]; actor: { reference: Reference }[]; provision: unknown };
};
type Written = { meta: { security: Coding[] }; identifier: { value: string }; entry: { resource: Resource }[] };

const written = (given: Partial<ConsentFace> = {}): Written => JSON.parse(JSON.stringify(documentBundle(aSignedFace(given)))) as Written;
const found = ({ entry }: Written, kind: string): Resource => entry.find(({ resource }) => resource.resourceType === kind)!.resource;
const person = { kind: 'person', who: 'M. Tzoc', authority: 'mother', how: 'on paper', on: '2026-05-01' } as const;
const custodian = { kind: 'custodian', who: 'The house', counsel: 'Letter of 3 May', on: '2026-05-03' } as const;

describe('the summary in a FHIR document', () => {
  test('is the words of the face by section, each word and no other', () => {
    fc.assert(fc.property(someFace, (face) => {
      const said = sections.map((section) => ({ title: packagePages.sections[section], texts: face.words.filter((each) => each.section === section).map(({ text }) => text) }));
      const read = found(written(face), 'Composition').section.map(({ title, text }) => ({ title, texts: paragraphsOf(text.div) }));
      expect(read).toEqual(said.filter(({ texts }) => texts.length > 0).map(({ title, texts }) => ({ title, texts: texts.map(withoutBarred) })));
    }), { numRuns: 200 });
  });

  test('has text that XML can hold, in paragraphs and nothing else', () => {
    fc.assert(fc.property(someFace, (face) => {
      for (const { resource } of written(face).entry) {
        const { div } = (resource as { text?: { div: string } }).text ?? { div: '' };
        expect(div.replace(/<\/?(div|p)( (xmlns|lang|xml:lang)="[^"<&]*")*>|&#\d+;/gu, '')).not.toMatch(/[<>&"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
      }
    }), { numRuns: 200 });
  });
});

describe('the yes in a FHIR document', () => {
  test('carries its labels on the document and on every resource, and denies psychotherapy notes', () => {
    for (const role of recipientRoles) {
      const bundle = written({ recipient: { role, name: 'Rivera' } });
      for (const { meta } of [bundle, ...bundle.entry.map(({ resource }) => resource)]) {
        expect(meta.security.map(({ code }) => code)).toEqual(['R', 'MH', 'NORDSCLCDS', 'DELAU', 'PERSISTLABEL']);
      }
      expect(found(bundle, 'Consent').provision.provision).toEqual([
        { type: 'deny', securityLabel: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PSYTHPN' }] },
      ]);
    }
  });

  test.each([
    ['lawyer', ['PATRQT'], 'RelatedPerson'], ['clinician', ['TREAT'], 'PractitionerRole'], ['school', ['school-support', 'PATRQT'], 'Organization'],
    ['caregiver', ['FAMRQT'], 'RelatedPerson'], ['advocate', ['PATRQT'], 'RelatedPerson'],
  ] as const)('names a %s by purpose and kind', (role, codes, kind) => {
    const bundle = written({ recipient: { role, name: 'Rivera' } });
    const { purpose, actor } = found(bundle, 'Consent').provision;
    expect(purpose.map(({ code }) => code)).toEqual(codes);
    expect(actor[0]!.reference.display).toBe('Rivera');
    expect(JSON.stringify(found(bundle, kind))).toContain('"Rivera"');
  });

  test('names the child by code name alone, also as the recipient', () => {
    const bundle = written({ recipient: { role: 'child', name: 'Blue Heron' } });
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual(['Composition', 'Consent', 'Provenance']);
    expect(found(bundle, 'Consent').provision.actor[0]!.reference).toMatchObject({ type: 'Patient', identifier: { value: 'Blue Heron' } });
  });

  test('runs from the end of waiting to its end, under the consent’s own number', () => {
    const bundle = written();
    expect(found(bundle, 'Consent').provision.period).toEqual({ start: '2026-05-18T06:40:00.000Z', end: '2026-06-16T08:53:20.000Z' });
    expect(bundle.identifier.value).toBe(aFace().id);
    expect(JSON.stringify(found(bundle, 'Consent'))).toContain(`"value":"${aFace().id}"`);
  });
});

describe('the signatures in a FHIR document', () => {
  test('are the child’s consent without data, and the vault’s, which checks with the document alone', () => {
    const { signature } = found(written(), 'Provenance');
    expect(signature.map(({ type }) => type[0]!.code)).toEqual(['1.2.840.10065.1.12.1.7', '1.2.840.10065.1.12.1.14']);
    expect(signature[0]).not.toHaveProperty('data');
    const bundle = written();
    const { face, publicKey } = JSON.parse(Buffer.from(found(bundle, 'Consent').sourceAttachment.data, 'base64').toString()) as { face: object; publicKey: string };
    const [, vault] = found(bundle, 'Provenance').signature;
    const check = (text: string) => verify(
      null, Buffer.from(`resguardo consent face 1\n${text}`), createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: publicKey } }), Buffer.from(vault!.data ?? '', 'base64'),
    );
    expect(vault!.who.identifier?.value).toBe(publicKey);
    expect(check(JSON.stringify(face))).toBe(true);
    expect(check(JSON.stringify({ ...face, purpose: 'Another' }))).toBe(false);
  });

  test('claim no witness and no interpreter, whoever signed: the face knows of none', () => {
    for (const other of [person, custodian, aFace().signedBy.other]) {
      const text = JSON.stringify(written({ signedBy: { child: 'tap after teach-back', other } }));
      for (const code of ['1.2.840.10065.1.12.1.11"', '1.2.840.10065.1.12.1.12"', 'CONSWIT', 'INTPRTER']) expect(text).not.toContain(code);
    }
  });

  test('name who else signed as an agent with the authority, each kind', () => {
    const agents = (other: ConsentFace['signedBy']['other']) => found(written({ signedBy: { child: 'tap after teach-back', other } }), 'Provenance').agent;
    expect(agents(person).at(-1)).toMatchObject({ who: { display: 'M. Tzoc' }, role: [{ text: 'mother' }] });
    expect(agents(custodian).at(-1)).toMatchObject({ who: { display: 'The house' }, role: [{ coding: [{ code: 'CST' }] }] });
    expect(agents({ kind: 'noOne', basis: 'Fam. Code 6924' })).toHaveLength(3);
    expect(found(written({ signedBy: { child: 'tap after teach-back', other: person } }), 'Consent').performer).toHaveLength(2);
  });
});

test('HL7’s R4 has 146 kinds of resource, and the schema is held to those', () => {
  expect(hl7Kinds).toHaveLength(146);
});

function paragraphsOf(div: string): readonly string[] {
  return [...div.matchAll(/<p[^>]*>([^<]*)<\/p>/gu)].map(([, text = '']) => text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code))));
}

function withoutBarred(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');
}
