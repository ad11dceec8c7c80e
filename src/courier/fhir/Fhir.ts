import type { ConsentFace } from '../../core/Consent.ts';
import type { Canonical } from '../../core/canonicalJson.ts';
import { labels } from '../labels.ts';
import { fhirText, xhtmlText } from './fhirText.ts';

/** A piece of FHIR JSON; undefined fields are not written. */
export type Fhir = { readonly [key: string]: Canonical | undefined };

/** A resource with its place in the document. */
export type Entry = { readonly fullUrl: string; readonly resource: Fhir };

const hl7 = 'http://terminology.hl7.org/CodeSystem/';

/** The code systems in use (F6.1 to F6.8). `ours` is no one's: what HL7 has no code for. */
export const systems = {
  scope: `${hl7}consentscope`,
  policy: `${hl7}consentpolicycodes`,
  action: `${hl7}consentaction`,
  participation: `${hl7}v3-ParticipationType`,
  role: `${hl7}v3-RoleCode`,
  reason: `${hl7}v3-ActReason`,
  act: `${hl7}v3-ActCode`,
  agent: `${hl7}provenance-participant-type`,
  loinc: 'http://loinc.org',
  signature: 'urn:iso-astm:E1762-95:2013',
  ours: 'urn:uuid:70b70b01-1e40-4017-a2fd-4ea25012b781',
} as const;

/** A code of a system; display where no one could look it up. */
export function coding(system: keyof typeof systems, code: string, display?: string): Fhir {
  return { system: systems[system], code, display };
}

/** A concept of codes, a text, or both. */
export function concept(codings: readonly Fhir[], text?: string): Fhir {
  return { coding: codings.length === 0 ? undefined : codings, text: text === undefined ? undefined : fhirText(text) };
}

/** An instant as FHIR writes it: 2026-11-22T15:04:00.000Z. */
export function instantOf(at: number): string {
  return new Date(at).toISOString();
}

/** What every resource carries (R5); one of a practice vault also that it is test data, for a records system to see. */
export function labelled({ practice }: { readonly practice?: ConsentFace['practice'] | undefined }): Fhir {
  return { security: labels, tag: practice && [coding('reason', 'HTEST', 'test health data')] };
}

/** Paragraphs for a person to read, of more than the fields beside them say. */
export function narrative(paragraphs: readonly string[], language?: string): Fhir {
  const tongue = language === undefined ? '' : ` lang="${language}" xml:lang="${language}"`;
  const said = paragraphs.map((text) => `<p${tongue}>${xhtmlText(text)}</p>`).join('');
  return { status: 'additional', div: `<div xmlns="http://www.w3.org/1999/xhtml">${said}</div>` };
}

/** A face's language tag if it is one, as `code` and as `lang` may hold it. */
export function languageTag(language: string): string | undefined {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(language) ? language : undefined;
}
