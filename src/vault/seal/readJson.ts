import { canonicalJson, type Canonical } from '../../core/canonicalJson.ts';
import { utf8 } from './bytes.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of a plaintext that is JSON: canonical, so that one value has one hash. */
export function writeJson(value: Canonical): Uint8Array {
  return utf8(canonicalJson(value));
}

/**
 * The value the bytes hold, past `check`: a schema's parse, which throws on what it does not know and makes objects of its
 * own. null when they are longer than `most`, not UTF-8, not JSON, carry `__proto__`, or fail the check.
 */
export function readJson<T>(bytes: Uint8Array, most: number, check: (value: unknown) => T): T | null {
  return parsed(bytes, most, (text) => check(mayHidePrototype.test(text) ? parseBare(text) : JSON.parse(text)));
}

/** The value the bytes hold, for whoever takes it as it is: its records have no prototype. null as above. */
export function readBareJson(bytes: Uint8Array, most: number): unknown {
  return parsed(bytes, most, parseBare);
}

// A reviver is called for every value and takes four times as long as the parsing: so it is called only where it could
// find something. Escapes can spell any word.
const mayHidePrototype = /__proto__|\\u/;

function parsed<T>(bytes: Uint8Array, most: number, parse: (text: string) => T): T | null {
  if (bytes.length > most) return null;
  try {
    return parse(decoder.decode(bytes));
  } catch {
    return null;
  }
}

function parseBare(text: string): unknown {
  return JSON.parse(text, withoutPrototype);
}

function withoutPrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Error('a prototype in data');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.assign(Object.create(null) as object, value);
}
