import * as v from 'valibot';
import type { Canonical } from '../../core/canonicalJson.ts';
import type { Kept } from '../../core/Entry.ts';
import { asInstant, type Instant } from '../../core/Instant.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { BookKeys } from '../keys/bookKeys.ts';
import type { BookRef } from '../keys/BookRef.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { fields, joinBytes, u64, utf8 } from '../seal/bytes.ts';
import type { Identity } from '../seal/Identity.ts';
import { kinds, mostBytes } from '../seal/kinds.ts';
import { openRow } from '../seal/openRow.ts';
import { readJson, writeJson } from '../seal/readJson.ts';
import { sealRow } from '../seal/sealRow.ts';
import { fromHex, keyedHash, toBase64url } from '../sodium.ts';
import type { Row } from '../store/Store.ts';
import type { BookEnd } from './ShelfRows.ts';

/** A book with the keys to it. */
export type OpenBook = { readonly held: HeldKeys; readonly ref: BookRef; readonly keys: BookKeys };

/** An entry longer than this lies in plates of its own, and its leaf names their hash. */
const mostInLeaf = 32 * 1024;
const plateBytes = mostBytes('plate');
/** Two MiB: the longest entry. */
export const mostEntryBytes = 8 * plateBytes;

const schema = v.strictObject({
  at: v.pipe(v.number(), v.transform(asInstant)),
  number: v.number(),
  /** Link of the entry before it, base64url; null for the first. */
  previous: v.nullable(v.string()),
  entry: v.nullable(v.unknown()),
  /** In place of an entry: how long it is, and the keyed hash of its bytes. */
  plate: v.nullable(v.strictObject({
    bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(mostEntryBytes)),
    hash: v.string(),
  })),
});

export type Leaf = v.InferOutput<typeof schema>;
export type OpenedLeaf = { readonly leaf: Leaf; readonly link: string };

/** One more entry at the end of a book: the rows to add, and how far the book goes then. */
export function writeLeaf(
  book: OpenBook, end: BookEnd, at: Instant, entry: Canonical,
): Result<{ readonly rows: readonly Row[]; readonly end: BookEnd; readonly kept: Kept<Canonical> }, ProblemOf<'entryTooLong'>> {
  const number = end.entries;
  const bytes = writeJson(entry);
  if (bytes.length > mostEntryBytes) return fail({ type: 'entryTooLong', mostBytes: mostEntryBytes });
  const long = bytes.length > mostInLeaf;
  const plate = long ? { bytes: bytes.length, hash: plateHash(book, bytes) } : null;
  const plaintext = writeJson({ at, number, previous: end.head, entry: long ? null : entry, plate });
  const leaf = { id: rowId(book, 'leaf', number, 0), sealed: sealRow(plaintext, identity(book, 'leaf', number, 0), book.keys.seal) };
  const rows = long ? [leaf, ...plates(book, number, bytes)] : [leaf];
  return ok({ rows, end: { entries: number + 1, head: linkOf(book, plaintext) }, kept: { number, at, entry } });
}

/** The leaf a row holds and the link the next one must name, or null when it is not this book's leaf of this number. */
export function openLeaf(book: OpenBook, number: number, row: Uint8Array): OpenedLeaf | null {
  const opened = openRow(row, identity(book, 'leaf', number, 0), book.keys.seal);
  if (!opened.ok) return null;
  const leaf = readJson(opened.value, mostBytes('leaf'), (value) => v.parse(schema, value));
  return leaf?.number === number ? { leaf, link: linkOf(book, opened.value) } : null;
}

/** Ids of the rows a leaf's entry lies in, if it does not lie in the leaf. */
export function plateIds(book: OpenBook, { number, plate }: Leaf): readonly Uint8Array[] {
  const parts = plate === null ? 0 : Math.ceil(plate.bytes / plateBytes);
  return Array.from({ length: parts }, (_, part) => rowId(book, 'plate', number, part));
}

/** What a leaf's entry says, out of its plates; null when one is missing or not the one the leaf names. */
export function openPlates(book: OpenBook, { number, plate }: Leaf, rows: readonly (Uint8Array | null)[]): unknown {
  const parts: Uint8Array[] = [];
  for (const [part, row] of rows.entries()) {
    const opened = row === null ? null : openRow(row, identity(book, 'plate', number, part), book.keys.seal);
    if (!opened?.ok) return null;
    parts.push(opened.value);
  }
  const bytes = joinBytes(...parts);
  if (plate === null || bytes.length !== plate.bytes || plateHash(book, bytes) !== plate.hash) return null;
  return readJson(bytes, mostEntryBytes, (value) => value);
}

export function leafId(book: OpenBook, number: number): Uint8Array {
  return rowId(book, 'leaf', number, 0);
}

function plates(book: OpenBook, number: number, bytes: Uint8Array): Row[] {
  return Array.from({ length: Math.ceil(bytes.length / plateBytes) }, (_, part) => {
    const slice = bytes.subarray(part * plateBytes, (part + 1) * plateBytes);
    return {
      id: rowId(book, 'plate', number, part),
      sealed: sealRow(slice, identity(book, 'plate', number, part), book.keys.seal),
    };
  });
}

// [Note: chained plaintexts] Links are over what an entry says, not over sealed bytes, so that binding leaves into a
// volume or sealing them under a new key keeps the chain.
function linkOf({ keys }: OpenBook, plaintext: Uint8Array): string {
  return toBase64url(keyedHash(32, fields(utf8('RG1 link'), plaintext), keys.rows));
}

function plateHash({ keys }: OpenBook, bytes: Uint8Array): string {
  return toBase64url(keyedHash(32, fields(utf8('RG1 plate'), bytes), keys.rows));
}

// [Note: ids without a directory] Anyone with the book's keys can name its rows; nobody else can tell whose they are.
function rowId({ held, ref, keys }: OpenBook, kind: 'leaf' | 'plate', number: number, part: number): Uint8Array {
  const code = Uint8Array.of(kinds[kind].code);
  const name = fields(utf8('RG1 row'), fromHex(held.branch), utf8(ref.book), fromHex(ref.child ?? ''), code, u64(number), u64(part));
  return keyedHash(16, name, keys.rows);
}

/** A plate's part stands where other kinds have their version. */
function identity<K extends 'leaf' | 'plate'>({ held, ref, keys }: OpenBook, kind: K, number: number, part: number): Identity<K> {
  return {
    kind, vault: held.vault, branch: held.branch, wing: ref.book, book: fromHex(ref.child ?? ''),
    number, version: part, generation: keys.generation,
  };
}
