import * as v from 'valibot';
import type { Canonical } from '../../core/canonicalJson.ts';
import type { Kept } from '../../core/Entry.ts';
import { asInstant, type Instant } from '../../core/Instant.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { openUnder } from '../keys/openUnder.ts';
import { fields, joinBytes, utf8 } from '../seal/bytes.ts';
import { mostBytes } from '../seal/kinds.ts';
import { readBareJson, readJson, writeJson } from '../seal/readJson.ts';
import { sealRow } from '../seal/sealRow.ts';
import { hashText, keyedHash } from '../sodium.ts';
import type { Row } from '../store/Store.ts';
import { rowId, rowIdentity, type OpenBook, type RowPlace } from './OpenBook.ts';
import { mostEntries } from './possibleEnd.ts';
import type { BookEnd } from './ShelfRows.ts';

/** An entry longer than this lies in plates of its own, and its leaf names their hash. */
const mostInLeaf = 32 * 1024;
const plateBytes = mostBytes('plate');
const linkLabel = utf8('RG1 link');
const plateLabel = utf8('RG1 plate');
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

/** A leaf with its very bytes, and the link that the next one must name, which is made when it is asked for. */
export type OpenedLeaf = { readonly leaf: Leaf; readonly link: string; readonly bytes: Uint8Array };

/** One more entry at the end of a book: the rows to add, and how far the book goes then. */
export function writeLeaf(
  book: OpenBook, end: BookEnd, at: Instant, entry: Canonical,
): Result<{ readonly rows: readonly Row[]; readonly end: BookEnd; readonly kept: Kept<Canonical> }, ProblemOf<'entryTooLong' | 'vaultFull'>> {
  const number = end.entries;
  if (number >= mostEntries) return fail({ type: 'vaultFull', of: 'entries' });
  const bytes = writeJson(entry);
  if (bytes.length > mostEntryBytes) return fail({ type: 'entryTooLong', mostBytes: mostEntryBytes });
  const long = bytes.length > mostInLeaf;
  const plate = long ? { bytes: bytes.length, hash: plateHash(book, bytes) } : null;
  const plaintext = writeJson({ at, number, previous: end.head, entry: long ? null : entry, plate });
  const leaf = sealedRow(book, { kind: 'leaf', number, part: 0 }, plaintext);
  return ok({
    rows: long ? [leaf, ...plates(book, number, bytes)] : [leaf],
    end: { ...end, entries: number + 1, head: linkOf(book, plaintext), loose: end.loose + plaintext.length },
    kept: { number, at, entry },
  });
}

/** The leaf a row holds, or null when none lies there or it is not this book's leaf of this number. */
export function openLeaf(book: OpenBook, number: number, row: Uint8Array | null): OpenedLeaf | null {
  const opened = openUnder(row, rowIdentity(book, { kind: 'leaf', number, part: 0 }), book.keys);
  return opened.ok ? readLeaf(book, number, opened.value) : null;
}

/** The leaf these bytes say, or null when they are none of this number. */
export function readLeaf(book: OpenBook, number: number, bytes: Uint8Array): OpenedLeaf | null {
  const leaf = readJson(bytes, mostBytes('leaf'), (value) => v.parse(schema, value));
  return leaf?.number === number ? opened(book, leaf, bytes) : null;
}

function opened(book: OpenBook, leaf: Leaf, bytes: Uint8Array): OpenedLeaf {
  let link: string | null = null;
  return { leaf, bytes, get link() { return (link ??= linkOf(book, bytes)); } };
}

/** Ids of the rows a leaf's entry lies in, if it does not lie in the leaf. */
export function plateIds(book: OpenBook, leaf: Leaf): readonly Uint8Array[] {
  return platePlaces(leaf).map((place) => rowId(book, place));
}

/** The places of those rows. */
export function platePlaces({ number, plate }: Leaf): readonly (RowPlace & { readonly kind: 'plate' })[] {
  const parts = plate === null ? 0 : Math.ceil(plate.bytes / plateBytes);
  return Array.from({ length: parts }, (_, part) => ({ kind: 'plate', number, part }));
}

/** What a leaf's entry says, out of its plates; null when one is missing or not the one the leaf names. */
export function openPlates(book: OpenBook, { number, plate }: Leaf, rows: readonly (Uint8Array | null)[]): unknown {
  const parts: Uint8Array[] = [];
  for (const [part, row] of rows.entries()) {
    const opened = openUnder(row, rowIdentity(book, { kind: 'plate', number, part }), book.keys);
    if (!opened.ok) return null;
    parts.push(opened.value);
  }
  const bytes = joinBytes(...parts);
  if (plate === null || bytes.length !== plate.bytes || plateHash(book, bytes) !== plate.hash) return null;
  return readBareJson(bytes, mostEntryBytes);
}

export function leafId(book: OpenBook, number: number): Uint8Array {
  return rowId(book, { kind: 'leaf', number, part: 0 });
}

/** The plaintext sealed as this row of the book, under its newest key. */
export function sealedRow(book: OpenBook, place: RowPlace, plaintext: Uint8Array): Row {
  const { generation, seal } = book.keys;
  return { id: rowId(book, place), sealed: sealRow(plaintext, { ...rowIdentity(book, place), generation }, seal) };
}

function plates(book: OpenBook, number: number, bytes: Uint8Array): Row[] {
  return Array.from({ length: Math.ceil(bytes.length / plateBytes) }, (_, part) =>
    sealedRow(book, { kind: 'plate', number, part }, bytes.subarray(part * plateBytes, (part + 1) * plateBytes)));
}

// [Note: chained plaintexts] Links are over what an entry says, not over sealed bytes, so that binding leaves into a
// volume or sealing them under a new key keeps the chain.
function linkOf({ keys }: OpenBook, plaintext: Uint8Array): string {
  return hashText(keyedHash(32, fields(linkLabel, plaintext), keys.rows));
}

function plateHash({ keys }: OpenBook, bytes: Uint8Array): string {
  return hashText(keyedHash(32, fields(plateLabel, bytes), keys.rows));
}
