import type { Act, LedgerLine } from '../../core/Act.ts';
import { canonicalJson } from '../../core/canonicalJson.ts';
import type { Instant } from '../../core/Instant.ts';
import { utf8 } from '../seal/bytes.ts';
import { fromBase64url, hash, sign, toBase64url, toHex, verify, type KeyPair } from '../sodium.ts';

/** A line as it lies in the ledger book. Its canonical JSON without the signature is what is hashed and signed. */
export type WrittenLine = {
  readonly number: number;
  readonly at: Instant;
  /** Hash of the line before, hex; `firstBefore` in the first. */
  readonly before: string;
  readonly act: Act;
  /** Ed25519, base64url. */
  readonly signature: string;
};

/** What the first line names as the one before it. */
export const firstBefore = '0'.repeat(64);

const domain = 'resguardo ledger line 1\n';

/** The next line, signed. */
export function writeLine(line: Omit<WrittenLine, 'signature'>, signing: KeyPair): WrittenLine {
  return { ...line, signature: toBase64url(sign(signedBytes(line), signing.secretKey)) };
}

/** BLAKE2b-256 of a line without its signature, in hex: what the next line names. */
export function hashOfLine({ number, at, before, act }: Omit<WrittenLine, 'signature'>): string {
  return toHex(hash(32, utf8(canonicalJson({ number, at, before, act }))));
}

/** Whether the line is the one due here: its number, the hash before it, and the vault's signature. */
export function lineFollows(line: WrittenLine, due: { readonly number: number; readonly before: string }, publicKey: Uint8Array): boolean {
  if (line.number !== due.number || line.before !== due.before) return false;
  try {
    return verify(fromBase64url(line.signature), signedBytes(line), publicKey);
  } catch {
    return false;
  }
}

/** A line as it is shown. */
export function shownLine(line: WrittenLine): LedgerLine {
  const { number, at, act, signature } = line;
  return { number, at, act, hash: hashOfLine(line), signature };
}

function signedBytes({ number, at, before, act }: Omit<WrittenLine, 'signature'>): Uint8Array {
  return utf8(domain + canonicalJson({ number, at, before, act }));
}
