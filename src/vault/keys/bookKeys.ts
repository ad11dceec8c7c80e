import type { Wing } from '../../core/Book.ts';
import type { ChildId, VaultId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Identity } from '../seal/Identity.ts';
import { asKey, type Key, type SealKey } from '../seal/Key.ts';
import { openRow } from '../seal/openRow.ts';
import { sealRow } from '../seal/sealRow.ts';
import { fromBase64url, fromHex, randomBytes, toBase64url, wipe } from '../sodium.ts';
import type { BookRef } from './BookRef.ts';
import { keySet, type HeldKeys, type KeySet, type RootKeys } from './HeldKeys.ts';
import type { KeyFile } from './KeyFile.ts';
import type { KeyFileBody, StoredChildKeys, StoredSealedKey, StoredSealedKeys } from './KeyFileBody.ts';

type Book = 'privateBook' | 'recordBook' | 'ledgerBook';
export type BookKeys = KeySet<Book>;

type KeysProblem = ProblemOf<'notFound' | 'keyFileDamaged'>;

/** The keys of a book. notFound: she has none; keyFileDamaged: hers do not open. */
export function bookKeys(held: HeldKeys, ref: BookRef): Result<BookKeys, KeysProblem> {
  return ref.book === 'ledger' ? ok(held.ledger) : wingKeys(held, ref.book, ref.child);
}

/** The keys of one of a child's two books. */
export function wingKeys(held: HeldKeys, wing: Wing, child: ChildId): Result<KeySet<'privateBook' | 'recordBook'>, KeysProblem> {
  return wing === 'private' ? privateKeys(held, child) : recordKeys(held, child);
}

/** Keys that were opened, by the body they lie in: it is replaced as a whole, and they with it. */
const kept = {
  private: new WeakMap<KeyFileBody, Map<ChildId, KeySet<'privateBook'>>>(),
  record: new WeakMap<KeyFileBody, Map<ChildId, KeySet<'recordBook'>>>(),
};

/** Opens a child's keys of a wing, or gives them again: every act needs some, and a vault that is open holds them all. */
function openedOnce<Name extends 'privateBook' | 'recordBook'>(
  held: HeldKeys, child: ChildId, { known, open }: { readonly known: WeakMap<KeyFileBody, Map<ChildId, KeySet<Name>>>; open(): Result<KeySet<Name>, KeysProblem> },
): Result<KeySet<Name>, KeysProblem> {
  const { body } = held.open;
  const before = known.get(body)?.get(child);
  if (before !== undefined) return ok(before);
  const keys = open();
  if (keys.ok) known.set(body, (known.get(body) ?? new Map<ChildId, KeySet<Name>>()).set(child, keys.value));
  return keys;
}

/** Overwrites every book's keys that were opened of this body (`wipeHeld`). */
export function wipeBookKeys(body: KeyFileBody): void {
  for (const wing of [kept.private, kept.record]) {
    for (const keys of wing.get(body)?.values() ?? []) wipeKeys(keys);
    wing.delete(body);
  }
}

/** The same of one child's. */
export function wipeKeysOf(body: KeyFileBody, child: ChildId): void {
  for (const wing of [kept.private, kept.record]) {
    const keys = wing.get(body)?.get(child);
    if (keys) wipeKeys(keys);
    wing.get(body)?.delete(child);
  }
}

function wipeKeys({ seal, rows, older }: BookKeys): void {
  for (const bytes of [seal, rows, ...older.map((each) => each.seal)]) wipe(bytes);
}

/** The keys of a child's record book, for what only that book's key may seal. */
export function recordKeys(held: HeldKeys, child: ChildId): Result<KeySet<'recordBook'>, KeysProblem> {
  return openedOnce(held, child, {
    known: kept.record,
    open: () => openKeys('recordBook', storedKeys(held, child)?.record, { held, wing: 'record', child, key: held.recordWing }),
  });
}

function privateKeys(held: HeldKeys, child: ChildId): Result<KeySet<'privateBook'>, KeysProblem> {
  return openedOnce(held, child, {
    known: kept.private,
    open: () => openKeys('privateBook', storedKeys(held, child)?.private, { held, wing: 'private', child, key: held.privateWing }),
  });
}

function storedKeys(held: HeldKeys, child: ChildId): StoredChildKeys | undefined {
  return held.open.body.children.find((keys) => keys.child === child);
}

/** A child's keys under another root's wing keys, with a fresh one to seal with. keyFileDamaged: hers do not open. */
export function renewChildKeys(
  held: HeldKeys, stored: StoredChildKeys, to: { readonly root: RootKeys; readonly generation: number },
): Result<StoredChildKeys, ProblemOf<'keyFileDamaged'>> {
  const { vault } = held;
  const renewed = (wing: Wing, { rows, seals }: StoredSealedKeys): StoredSealedKeys | null => {
    const place = { vault, wing, child: stored.child };
    const again = (sealed: StoredSealedKey, what: What) => {
      const of = { ...place, generation: sealed.generation };
      const opened = openRow(fromBase64url(sealed.sealed), bookKeyIdentity(of, what), wingKey(held, wing));
      return opened.ok ? sealBookKey(to.root, of, what, opened.value) : null;
    };
    const rowsAgain = again(rows, 'rows');
    const sealsAgain = seals.map((sealed) => again(sealed, 'seals')).filter((each) => each !== null);
    if (rowsAgain === null || sealsAgain.length < seals.length) return null;
    return { rows: rowsAgain, seals: [...sealsAgain, sealBookKey(to.root, { ...place, generation: to.generation })] };
  };
  const [notes, record] = [renewed('private', stored.private), renewed('record', stored.record)];
  return notes === null || record === null ? fail({ type: 'keyFileDamaged' }) : ok({ ...stored, private: notes, record });
}

type Place = { readonly held: HeldKeys; readonly wing: Wing; readonly child: ChildId; readonly key: SealKey<'privateWing' | 'recordWing'> };

function openKeys<Name extends 'privateBook' | 'recordBook'>(
  name: Name, stored: StoredSealedKeys | undefined, { held, wing, child, key }: Place,
): Result<KeySet<Name>, KeysProblem> {
  if (stored === undefined) return fail({ type: 'notFound' });
  const place = { vault: held.vault, wing, child };
  const open = (sealed: StoredSealedKey, what: What) => {
    const opened = openRow(fromBase64url(sealed.sealed), bookKeyIdentity({ ...place, generation: sealed.generation }, what), key);
    return opened.ok ? { generation: sealed.generation, key: asKey(name, opened.value) } : null;
  };
  const rows = open(stored.rows, 'rows');
  const seals = stored.seals.map((sealed) => open(sealed, 'seals'));
  if (rows === null || seals.some((each) => each === null)) return fail({ type: 'keyFileDamaged' });
  return ok(keySet(name, rows.key as Key<Name>, seals.filter((each) => each !== null)));
}

/** Fresh keys for a child's two books, each sealed under its wing's key. */
export function drawChildKeys(root: RootKeys, { vault, generation, rootGeneration }: KeyFile, child: ChildId): StoredChildKeys {
  const drawn = (wing: Wing): StoredSealedKeys => {
    const place = { vault, wing, child, generation: rootGeneration };
    return { rows: sealBookKey(root, place, 'rows'), seals: [sealBookKey(root, place)] };
  };
  return { child, since: generation + 1, private: drawn('private'), record: drawn('record') };
}

/** Which key of a wing: a book's, or of no child the wing's index; and its generation. */
export type BookKeyPlace = { readonly vault: VaultId; readonly wing: Wing; readonly child: ChildId | null; readonly generation: number };
type What = 'seals' | 'rows';

/** A key of a wing, fresh unless it is given, sealed under the wing's key. */
export function sealBookKey(root: RootKeys, place: BookKeyPlace, what: What = 'seals', key: Uint8Array = randomBytes(32)): StoredSealedKey {
  const named = asKey(place.wing === 'private' ? 'privateBook' : 'recordBook', key);
  const sealed = sealRow(named, bookKeyIdentity(place, what), wingKey(root, place.wing));
  return { generation: place.generation, sealed: toBase64url(sealed) };
}

/** The key that a wing's keys are sealed under. */
export function wingKey(root: RootKeys, wing: Wing): SealKey<'privateWing' | 'recordWing'> {
  return wing === 'private' ? root.privateWing : root.recordWing;
}

/** What such a key is sealed as. */
export function bookKeyIdentity({ vault, wing, child, generation }: BookKeyPlace, what: What): Identity<'bookKey'> {
  const book = fromHex(child ?? '');
  return { kind: 'bookKey', vault, branch: null, wing, book, number: what === 'seals' ? 0 : 1, version: 0, generation };
}
