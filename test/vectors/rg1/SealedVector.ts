import type { Identity } from '../../../src/vault/seal/Identity.ts';
import type { Kind } from '../../../src/vault/seal/kinds.ts';
import { fromBase64url, fromHex, toBase64url, toHex } from '../../../src/vault/sodium.ts';

/** An identity as it stands in a file: bytes in hex. */
export type WrittenIdentity = Omit<Identity, 'book' | 'kind'> & { readonly kind: Kind; readonly book: string };

/** One row sealed under one key, what opens it, and one fault with which it must not open. Bytes in base64url. */
export type SealedVector = {
  readonly name: string;
  readonly identity: WrittenIdentity;
  readonly key: string;
  readonly row: string;
  readonly plaintext: string;
  /** What is other: all of a row, a key, or a field of the identity. */
  readonly fault: { readonly what: string; readonly row?: string; readonly key?: string; readonly identity?: Partial<WrittenIdentity> };
};

export function writeIdentity(identity: Identity): WrittenIdentity {
  return { ...identity, book: toHex(identity.book) };
}

export function readIdentity(written: WrittenIdentity): Identity {
  return { ...written, book: fromHex(written.book) };
}

export const bytesOf = fromBase64url;
export const textOf = toBase64url;
