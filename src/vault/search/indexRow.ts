import type { Wing } from '../../core/Book.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { IndexKeys } from '../keys/indexKeys.ts';
import { fields, u64, utf8 } from '../seal/bytes.ts';
import type { Identity } from '../seal/Identity.ts';
import { openRow } from '../seal/openRow.ts';
import { sealRow } from '../seal/sealRow.ts';
import type { Row } from '../store/Store.ts';
import { fromHex, keyedHash } from '../sodium.ts';

const label = utf8('RG1 index');

/** A row of a wing's index. build: which making of it, 16 random bytes; null for the head, which says what the last one was. */
export type IndexPlace = { readonly build: Uint8Array | null; readonly number: number };

/** An index with the keys to it. */
export type IndexShelf = { readonly held: HeldKeys; readonly wing: Wing; readonly keys: IndexKeys };

export const headPlace: IndexPlace = { build: null, number: 0 };

export function indexRowId({ held, wing, keys }: IndexShelf, { build, number }: IndexPlace): Uint8Array {
  return keyedHash(16, fields(label, fromHex(held.branch), utf8(wing), build ?? new Uint8Array(0), u64(number)), keys.rows);
}

export function sealIndexRow(shelf: IndexShelf, place: IndexPlace, plaintext: Uint8Array): Row {
  return { id: indexRowId(shelf, place), sealed: sealRow(plaintext, identityOf(shelf, place), shelf.keys.seal) };
}

/** What the row says, or null where none lies there or it is not this one. */
export function openIndexRow(shelf: IndexShelf, place: IndexPlace, row: Uint8Array | null): Uint8Array | null {
  const opened = row === null ? null : openRow(row, identityOf(shelf, place), shelf.keys.seal);
  return opened?.ok ? opened.value : null;
}

function identityOf({ held, wing, keys }: IndexShelf, { build, number }: IndexPlace): Identity<'index'> {
  const { vault, branch } = held;
  return { kind: 'index', vault, branch, wing, book: build ?? new Uint8Array(0), number, version: 0, generation: keys.generation };
}
