import * as v from 'valibot';
import { asId, type BranchId, type ChildId } from '../../core/Id.ts';
import { mostBytes } from '../seal/kinds.ts';
import { readAsciiJson, writeAsciiJson } from '../seal/readJson.ts';
import { isBase64url } from '../sodium.ts';

const bytes = (length: number) => v.pipe(v.string(), v.check((text) => isBase64url(text, length)));
const branch = v.pipe(v.string(), v.transform(asId<BranchId>));
const child = v.pipe(v.string(), v.transform(asId<ChildId>));
const generation = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(0xffffffff));
/** A key in base64url, with the generation it was made in. */
const key = v.strictObject({ generation, key: bytes(32) });
/** A key sealed under its wing's key: the row of 152 bytes in base64url. */
const sealedKey = v.strictObject({ generation, sealed: bytes(152) });
/** Keys to seal with, newest last: older ones open what is not sealed anew yet. Rows are named by one that never changes. */
const keys = v.strictObject({ rows: bytes(32), seals: v.pipe(v.array(key), v.minLength(1)) });
const sealedKeys = v.strictObject({ rows: sealedKey, seals: v.pipe(v.array(sealedKey), v.minLength(1)) });

const schema = v.strictObject({
  format: v.literal(1),
  branch,
  /** Which of the vault's databases is in use; as in the head. */
  database: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffffffff)),
  /** Hash of the slots beside this body, base64url. */
  slots: bytes(32),
  signing: bytes(32),
  backup: key,
  shelf: keys,
  ledger: keys,
  desk: keys,
  privateIndex: sealedKey,
  recordIndex: sealedKey,
  children: v.array(v.strictObject({
    child,
    /** Generation of the key file that first held her keys. */
    since: generation,
    private: sealedKeys,
    record: sealedKeys,
  })),
});

/** All that is sealed in the key file: everything in it is random. */
export type KeyFileBody = v.InferOutput<typeof schema>;
export type StoredKey = KeyFileBody['backup'];
export type StoredKeys = KeyFileBody['shelf'];
export type StoredSealedKey = KeyFileBody['privateIndex'];
export type StoredSealedKeys = KeyFileBody['children'][number]['private'];
export type StoredChildKeys = KeyFileBody['children'][number];

/** The body's plaintext: canonical JSON. */
export function writeBody(body: KeyFileBody): Uint8Array {
  return writeAsciiJson(body);
}

/** The body its plaintext holds, or null. */
export function readBody(plaintext: Uint8Array): KeyFileBody | null {
  return readAsciiJson(plaintext, mostBytes('keyFileBody'), (value) => v.parse(schema, value));
}
