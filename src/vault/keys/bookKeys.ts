import type { Wing } from '../../core/Book.ts';
import type { ChildId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Identity } from '../seal/Identity.ts';
import { asKey } from '../seal/Key.ts';
import { openRow } from '../seal/openRow.ts';
import { sealRow } from '../seal/sealRow.ts';
import { fromBase64url, fromHex, randomBytes, toBase64url } from '../sodium.ts';
import type { BookRef } from './BookRef.ts';
import { keySet, type HeldKeys, type KeySet, type RootKeys } from './HeldKeys.ts';
import type { KeyFile } from './KeyFile.ts';
import type { StoredChildKeys, StoredSealedKey } from './KeyFileBody.ts';

type Book = 'privateBook' | 'recordBook' | 'ledgerBook';
export type BookKeys = KeySet<Book>;

/** The newest keys of a book. notFound: she has none; keyFileDamaged: hers do not open. */
export function bookKeys(held: HeldKeys, ref: BookRef): Result<BookKeys, ProblemOf<'notFound' | 'keyFileDamaged'>> {
  return ref.book === 'ledger' ? ok(held.ledger) : wingKeys(held, ref.book, ref.child);
}

/** The newest keys of one of a child's two books. */
export function wingKeys(
  held: HeldKeys, wing: Wing, child: ChildId,
): Result<KeySet<'privateBook' | 'recordBook'>, ProblemOf<'notFound' | 'keyFileDamaged'>> {
  return wing === 'private' ? privateKeys(held, child) : recordKeys(held, child);
}

/** The keys of a child's record book, for what only that book's key may seal. */
export function recordKeys(
  held: HeldKeys, child: ChildId,
): Result<KeySet<'recordBook'>, ProblemOf<'notFound' | 'keyFileDamaged'>> {
  const stored = storedKeys(held, child)?.record.at(-1);
  if (stored === undefined) return fail({ type: 'notFound' });
  const opened = openRow(fromBase64url(stored.sealed), bookKeyIdentity(held.open.file, 'record', child, stored.generation), held.recordWing);
  if (!opened.ok) return fail({ type: 'keyFileDamaged' });
  return ok(keySet('recordBook', asKey('recordBook', opened.value), stored.generation));
}

function privateKeys(
  held: HeldKeys, child: ChildId,
): Result<KeySet<'privateBook'>, ProblemOf<'notFound' | 'keyFileDamaged'>> {
  const stored = storedKeys(held, child)?.private.at(-1);
  if (stored === undefined) return fail({ type: 'notFound' });
  const opened = openRow(fromBase64url(stored.sealed), bookKeyIdentity(held.open.file, 'private', child, stored.generation), held.privateWing);
  if (!opened.ok) return fail({ type: 'keyFileDamaged' });
  return ok(keySet('privateBook', asKey('privateBook', opened.value), stored.generation));
}

function storedKeys(held: HeldKeys, child: ChildId): StoredChildKeys | undefined {
  return held.open.body.children.find((keys) => keys.child === child);
}

/** Two fresh book keys for a child, each sealed under its wing's key. */
export function drawChildKeys(root: RootKeys, file: Pick<KeyFile, 'vault' | 'generation'>, child: ChildId): StoredChildKeys {
  const drawn = (wing: Wing) => [sealBookKey(root, file, wing, child)];
  return { child, since: file.generation, private: drawn('private'), record: drawn('record') };
}

/** A fresh key of a wing, sealed under the wing's key; of no child: the wing's index key. */
export function sealBookKey(root: RootKeys, file: Pick<KeyFile, 'vault'>, wing: Wing, child: ChildId | null): StoredSealedKey {
  const identity = bookKeyIdentity(file, wing, child, 1);
  const key = asKey(wing === 'private' ? 'privateBook' : 'recordBook', randomBytes(32));
  const sealed = sealRow(key, identity, wing === 'private' ? root.privateWing : root.recordWing);
  return { generation: 1, sealed: toBase64url(sealed) };
}

function bookKeyIdentity(
  { vault }: Pick<KeyFile, 'vault'>, wing: Wing, child: ChildId | null, generation: number,
): Identity<'bookKey'> {
  const book = fromHex(child ?? '');
  return { kind: 'bookKey', vault, branch: null, wing, book, number: 0, version: 0, generation };
}

