/** What may be signed or hashed: plain JSON of strings, whole numbers, booleans, null, lists and records. */
export type Canonical =
  | string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined };

/**
 * The one text of a value: keys sorted by UTF-16 code units, no white space (RFC 8785, whose number rules
 * are met by allowing safe integers only). Throws 'not canonical' on anything else. Absent keys are left out.
 */
export function canonicalJson(value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Error('not canonical');
    return String(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return record(value);
  throw new Error('not canonical');
}

function isList(value: object): value is readonly Canonical[] {
  return Array.isArray(value);
}

function record(value: { readonly [key: string]: Canonical | undefined }): string {
  let fields = '';
  for (const key of Object.keys(value).sort()) {
    const field = value[key];
    if (field !== undefined) fields += `${fields === '' ? '' : ','}${quote(key)}:${canonicalJson(field)}`;
  }
  return `{${fields}}`;
}

/** Keys, ids and most short texts stand in JSON as they are. */
const asItIs = /^[\x20\x21\x23-\x5b\x5d-\x7e]{0,200}$/;

function quote(text: string): string {
  if (asItIs.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new Error('not canonical');
  return JSON.stringify(text);
}
