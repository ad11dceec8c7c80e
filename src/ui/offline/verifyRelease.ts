/**
 * signed: over this very text, by this key. unsigned: there is no signature. wrongKey: it names another key. badSignature: it is over
 * something else, or cannot be read.
 */
export type ReleaseSignature = 'signed' | 'unsigned' | 'wrongKey' | 'badSignature';

interface AskedOfRelease {
  /** `release.json`, its text or its bytes. */
  readonly manifest: string | Uint8Array;
  /** The text of `release.json.minisig`; null where there is none. */
  readonly signature: string | null;
  /** The line of base64 of a minisign public key. Throws 'not a release key' on anything else. */
  readonly key: string;
}

interface Minisig {
  readonly keyId: string;
  readonly signature: Uint8Array;
  readonly comment: Uint8Array;
  /** Over the signature and the trusted comment. */
  readonly whole: Uint8Array;
}

// Two letters name the algorithm: Ed for a key, ED for a signature over the BLAKE2b hash of a file.
const idAt = 2;
const valueAt = 10;
/** In characters: a signature file has some three hundred. */
const longestSignature = 4000;

/** Whether a release is signed by this key, in the form of minisign. */
export async function verifyRelease({ manifest, signature, key }: AskedOfRelease): Promise<ReleaseSignature> {
  const publicKey = readReleaseKey(key);
  if (signature === null) return 'unsigned';
  const read = readMinisig(signature);
  if (read === null) return 'badSignature';
  if (read.keyId !== publicKey.keyId) return 'wrongKey';
  const [{ ed25519 }, { blake2b }] = await Promise.all([import('@noble/curves/ed25519.js'), import('@noble/hashes/blake2.js')]);
  const verify = (over: Uint8Array, value: Uint8Array) => ed25519.verify(value, over, publicKey.bytes, { zip215: false });
  try {
    const bytes = typeof manifest === 'string' ? new TextEncoder().encode(manifest) : manifest;
    const isOver = verify(blake2b(bytes, { dkLen: 64 }), read.signature);
    return isOver && verify(join(read.signature, read.comment), read.whole) ? 'signed' : 'badSignature';
  } catch {
    return 'badSignature';
  }
}

/** The name of a release key, for people: minisign shows the same. Throws 'not a release key'. */
export function nameReleaseKey(key: string): string {
  return readReleaseKey(key).keyId;
}

function readReleaseKey(key: string): { readonly keyId: string; readonly bytes: Uint8Array } {
  const bytes = fromBase64(key, 42);
  if (bytes === null || algorithmOf(bytes) !== 'Ed') throw new Error('not a release key');
  return { keyId: keyIdOf(bytes), bytes: bytes.subarray(valueAt) };
}

function readMinisig(text: string): Minisig | null {
  if (text.length > longestSignature) return null;
  const [, line = '', comment = '', whole = ''] = /^untrusted comment: [^\r\n]*\r?\n([^\r\n]*)\r?\ntrusted comment: ([^\r\n]*)\r?\n([^\r\n]*)\r?\n?$/u.exec(text) ?? [];
  const [signed, all] = [fromBase64(line, 74), fromBase64(whole, 64)];
  if (signed === null || all === null || algorithmOf(signed) !== 'ED') return null;
  return { keyId: keyIdOf(signed), signature: signed.subarray(valueAt), comment: new TextEncoder().encode(comment), whole: all };
}

function algorithmOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, idAt));
}

// Eight bytes, least significant first, as minisign prints them.
function keyIdOf(bytes: Uint8Array): string {
  return [...bytes.subarray(idAt, valueAt)].reverse().map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}

function fromBase64(text: string, length: number): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/u.test(text) || text.length !== Math.ceil(length / 3) * 4) return null;
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return bytes.length === length ? bytes : null;
  } catch {
    return null;
  }
}
