import type { BookName } from '../../core/Book.ts';
import type { BranchId, VaultId } from '../../core/Id.ts';
import { fromHex } from '../sodium.ts';
import { fields, u32, u64, utf8 } from './bytes.ts';
import { kinds, type Kind } from './kinds.ts';

/** What one sealed thing is, in full: a row opens as this and as nothing else. */
export type Identity<K extends Kind = Kind> = {
  readonly kind: K;
  readonly vault: VaultId;
  /** null for what lies in the key file, which no two installations share. */
  readonly branch: BranchId | null;
  /** null for what belongs to no book: shelf, desk, key file. */
  readonly wing: BookName | null;
  /** Of a child's book her id's 16 bytes; docs/formats.md says what the other kinds put here. */
  readonly book: Uint8Array;
  readonly number: number;
  /** How often this identity was written before, where a reader can know it beforehand; else 0. */
  readonly version: number;
  /** Of the key it is sealed under. */
  readonly generation: number;
};

/** The name of the format, first in every row and in everything authenticated with it. */
export const format = utf8('RG1');

/** The associated data of a row: every field, each with its length, in the order frozen with format RG1. */
export function associatedData(identity: Identity): Uint8Array {
  return fields(
    format,
    fromHex(identity.vault),
    fromHex(identity.branch ?? ''),
    utf8(identity.wing ?? ''),
    identity.book,
    Uint8Array.of(kinds[identity.kind].code),
    u64(identity.number),
    u64(identity.version),
    u32(identity.generation),
  );
}
