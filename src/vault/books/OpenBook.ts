import type { BranchId } from '../../core/Id.ts';
import { bookKeys, type BookKeys } from '../keys/bookKeys.ts';
import type { BookRef } from '../keys/BookRef.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import type { Identity } from '../seal/Identity.ts';
import { kinds } from '../seal/kinds.ts';
import { fields, u64, utf8 } from '../seal/bytes.ts';
import { fromHex, keyedHash } from '../sodium.ts';
import type { BookPart } from './ShelfRows.ts';

/** A book with the keys to it, and who wrote which part of it. */
export type OpenBook = {
  readonly held: HeldKeys;
  readonly ref: BookRef;
  readonly keys: BookKeys;
  readonly branches: readonly BranchId[];
  readonly parts: readonly BookPart[];
};

/** The book of the shelf's root and of these parts. notFound, keyFileDamaged: its keys are not to be had. */
export function openBook(
  held: HeldKeys, ref: BookRef, { branches, parts }: Pick<OpenBook, 'branches' | 'parts'>,
): Result<OpenBook, ProblemOf<'notFound' | 'keyFileDamaged'>> {
  const keys = bookKeys(held, ref);
  return keys.ok ? ok({ held, ref, keys: keys.value, branches, parts }) : keys;
}

const label = utf8('RG1 row');

type RowKind = 'leaf' | 'plate' | 'volume';

/** One row of a book: a leaf by its entry, a part of an entry's plate, a volume by its number. */
export type RowPlace = { readonly kind: RowKind; readonly number: number; readonly part: number };

// [Note: ids without a directory] Anyone with the book's keys can name its rows; nobody else can tell whose they are.
export function rowId(book: OpenBook, { kind, number, part }: RowPlace): Uint8Array {
  const { ref, keys } = book;
  const code = Uint8Array.of(kinds[kind].code);
  const branch = fromHex(branchOf(book, kind, number));
  const name = fields(label, branch, utf8(ref.book), fromHex(ref.child ?? ''), code, u64(number), u64(part));
  return keyedHash(16, name, keys.rows);
}

/** What the row is sealed as. A plate's part stands where other kinds have their version. */
export function rowIdentity<K extends RowKind>(
  book: OpenBook, { kind, number, part }: RowPlace & { readonly kind: K },
): Omit<Identity<K>, 'generation'> {
  const { held, ref } = book;
  return {
    kind, vault: held.vault, branch: branchOf(book, kind, number), wing: ref.book, book: fromHex(ref.child ?? ''),
    number, version: part,
  };
}

// [Note: branches] A row bears the branch that wrote it, also after it was restored elsewhere: two tablets that go on from
// one backup write different rows, and can be told apart and merged with nothing rewritten.
function branchOf({ branches, parts }: OpenBook, kind: RowKind, number: number): BranchId {
  const part = parts.findLast(({ entry, volume }) => (kind === 'volume' ? volume : entry) <= number);
  const branch = branches[part?.branch ?? 0];
  if (branch === undefined) throw new Error('a part of no branch');
  return branch;
}
