import { canonicalJson, type Canonical } from '../../core/canonicalJson.ts';
import { utf8 } from './bytes.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of a plaintext that is JSON: canonical, so that one value has one hash. */
export function writeJson(value: Canonical): Uint8Array {
  return utf8(canonicalJson(value));
}

/** The same of a value whose text is ASCII, for keys: by hand (Note: no key in the browser's own text). Throws on other text. */
export function writeAsciiJson(value: Canonical): Uint8Array {
  const text = canonicalJson(value);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) throw new Error('not ASCII');
    bytes[at] = code;
  }
  return bytes;
}

/**
 * The value the bytes hold, past `check`: a schema's parse, which throws on what it does not know and makes objects of its
 * own. null when they are longer than `most`, not UTF-8, not JSON, carry `__proto__` or a zero below zero, which could not be written
 * again, or fail the check.
 */
export function readJson<T>(bytes: Uint8Array, most: number, check: (value: unknown) => T): T | null {
  return parsed(bytes, most, (text) => check(mayHideSome(text) ? parseBare(text) : JSON.parse(text)));
}

/** The same of text that is ASCII, for keys: by hand (Note: no key in the browser's own text); null as well for other text. */
export function readAsciiJson<T>(bytes: Uint8Array, most: number, check: (value: unknown) => T): T | null {
  if (bytes.some((byte) => byte > 127)) return null;
  return parsed(bytes, most, (text) => check(parseBare(text)), asciiOf);
}

/** The value the bytes hold, for whoever takes it as it is: its records have no prototype. null as above. */
export function readBareJson(bytes: Uint8Array, most: number): unknown {
  return parsed(bytes, most, parseBare);
}

// A reviver is called for every value and takes four times as long as the parsing: so it is called only where it could
// find something. Escapes can spell any word.
const mayHideSome = (text: string): boolean => text.includes('__proto__') || text.includes('\\u') || belowZero.test(text);
const belowZero = /(?:^|[:,[])\s*-/u;

const utf8Text = (bytes: Uint8Array): string => decoder.decode(bytes);

function parsed<T>(bytes: Uint8Array, most: number, parse: (text: string) => T, textOf = utf8Text): T | null {
  if (bytes.length > most) return null;
  try {
    return parse(textOf(bytes));
  } catch {
    return null;
  }
}

function parseBare(text: string): unknown {
  return JSON.parse(text, bare);
}

function asciiOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  return parts.join('');
}

function bare(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Error('a prototype in data');
  if (Object.is(value, -0)) throw new Error('a zero below zero');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.assign(Object.create(null) as object, value);
}
