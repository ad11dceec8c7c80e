import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ConsentFace } from '../../../src/core/Consent.ts';
import { documentBundle } from '../../../src/courier/fhir/documentBundle.ts';
import { aSignedFace } from '../aSignedFace.ts';
import { someFace } from '../someFace.ts';
import { breaches } from './breaches.ts';
import { r4Schema } from './r4Schema.ts';

type Json = { [key: string]: unknown };
type Written = Json & { entry: { fullUrl: string; resource: Json }[] };

/** As it is written and read again. */
const written = (given: Partial<ConsentFace> = {}): Written => JSON.parse(JSON.stringify(documentBundle(aSignedFace(given)))) as Written;
const resource = (bundle: Written, kind: string): Json => bundle.entry.find(({ resource: { resourceType } }) => resourceType === kind)!.resource;

let bundleFaults: ReturnType<typeof r4Schema>;
let consentFaults: ReturnType<typeof r4Schema>;
beforeAll(() => {
  bundleFaults = r4Schema('Bundle');
  consentFaults = r4Schema('Consent');
}, 60_000);

describe('the FHIR document of a face', () => {
  test('is FHIR by HL7’s schema and keeps R4’s rules, whatever the face', () => {
    fc.assert(fc.property(someFace, (face) => {
      const bundle = written(face);
      expect(bundleFaults(bundle)).toEqual([]);
      expect(breaches(bundle)).toEqual([]);
    }), { numRuns: 150 });
  }, 120_000);

  test('is the same bytes for the same face, whenever it is made', () => {
    fc.assert(fc.property(someFace, (face) => {
      const signed = aSignedFace(face);
      expect(JSON.stringify(documentBundle(structuredClone(signed)))).toBe(JSON.stringify(documentBundle(signed)));
    }), { numRuns: 50 });
  });

  test('has HL7’s own fault for each thing that is broken', () => {
    const broken: readonly [string, (bundle: Written) => void][] = [
      ['no scope', (bundle) => { delete resource(bundle, 'Consent')['scope']; }],
      ['a field that is none', (bundle) => { resource(bundle, 'Consent')['allergies'] = 'none'; }],
      ['a status that is none', (bundle) => { resource(bundle, 'Consent')['status'] = 'given'; }],
      ['no author', (bundle) => { delete resource(bundle, 'Composition')['author']; }],
      ['an empty text', (bundle) => { resource(bundle, 'Composition')['title'] = ''; }],
      ['a time without a zone', (bundle) => { bundle['timestamp'] = '2026-05-17T06:40:00'; }],
      ['no target', (bundle) => { delete resource(bundle, 'Provenance')['target']; }],
      ['a resource that is none', (bundle) => { resource(bundle, 'Provenance')['resourceType'] = 'Provenence'; }],
    ];
    for (const [name, spoil] of broken) {
      const bundle = written();
      expect(bundleFaults(bundle)).toEqual([]);
      spoil(bundle);
      expect(bundleFaults(bundle), name).not.toEqual([]);
    }
    const yes = resource(written(), 'Consent');
    expect(consentFaults(yes)).toEqual([]);
    expect(consentFaults({ ...yes, provision: { ...yes['provision'] as Json, type: 'allow' } })).not.toEqual([]);
  });

  test('has our own fault for each rule of R4 that the schema cannot hold', () => {
    const broken: readonly [string, (bundle: Written) => void][] = [
      ['bdl-7', (bundle) => { bundle.entry[1]!.fullUrl = bundle.entry[0]!.fullUrl; }],
      ['bdl-9', (bundle) => { delete (bundle['identifier'] as Json)['system']; }],
      ['bdl-10', (bundle) => { delete bundle['timestamp']; }],
      ['bdl-11', (bundle) => { bundle.entry.reverse(); }],
      ['cmp-1', (bundle) => { delete (resource(bundle, 'Composition')['section'] as Json[])[0]!['text']; }],
      ['cmp-2', (bundle) => { Object.assign((resource(bundle, 'Composition')['section'] as Json[])[0]!, { entry: [{}], emptyReason: {} }); }],
      ['ppc-1', (bundle) => { delete resource(bundle, 'Consent')['policyRule']; }],
      ['ppc-2', (bundle) => { delete resource(bundle, 'Consent')['patient']; }],
      ['per-1', (bundle) => { ((resource(bundle, 'Consent')['provision'] as Json)['period'] as Json)['end'] = '2020-01-01T00:00:00Z'; }],
      ['att-1', (bundle) => { delete (resource(bundle, 'Consent')['sourceAttachment'] as Json)['contentType']; }],
      ['txt-2', (bundle) => { (resource(bundle, 'Consent')['text'] as Json)['div'] = '<div xmlns="http://www.w3.org/1999/xhtml"> </div>'; }],
      ['ele-1', (bundle) => { resource(bundle, 'Consent')['meta'] = {}; }],
      ['reference', (bundle) => { bundle.entry.pop(); }],
    ];
    for (const [rule, spoil] of broken) {
      const bundle = written();
      expect(breaches(bundle)).toEqual([]);
      spoil(bundle);
      expect(breaches(bundle), rule).toContain(rule);
    }
  });
});
