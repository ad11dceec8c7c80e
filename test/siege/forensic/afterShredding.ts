import { ok } from '../../../src/core/Result.ts';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { wingKeys } from '../../../src/vault/keys/bookKeys.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { decodeKeyFile } from '../../../src/vault/keys/KeyFile.ts';
import type { KeyCopy, KeyFiles as Copies } from '../../../src/vault/keys/KeyFiles.ts';
import type { StoredSealedKey } from '../../../src/vault/keys/KeyFileBody.ts';
import { unlockWithWords } from '../../../src/vault/keys/unlock.ts';
import { openRow } from '../../../src/vault/seal/openRow.ts';
import { fromBase64url, fromHex, ready } from '../../../src/vault/sodium.ts';
import { windowsOf, type Canaries } from '../searchFor.ts';
import type { Search } from './lookThrough.ts';
import type { Addresses, Ending, KeyFiles, Remains } from './Remains.ts';
import { searchProfile } from './searchProfile.ts';

/**
 * A new vault in which one of two children is destroyed: what lies in the profile after of her keys, open or sealed, of the key file that
 * held them, of the shelf key that sealed her card, and of what was typed about her; and, as the control, of the key file that lies there.
 * What was sealed under those keys may lie there still: it is noise.
 */
export async function afterShredding(remains: Remains, at: Addresses, ending: Ending): Promise<{ readonly gone: Search; readonly present: Search }> {
  await ready();
  const { before, after, words, typed } = await remains.shredChild(at, ending);
  const [had, has] = [await opened(before, words), await opened(after, words)];
  const her = had.open.body.children.filter(({ child }) => has.open.body.children.every((each) => each.child !== child));
  if (her.length !== 1 || her[0] === undefined) throw new Error('nobody was destroyed');
  const lookedFor: Canaries = {
    ...Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, windowsOf(text)])),
    'book keys': ['private', 'record'].flatMap((wing) => keysOf(had, wing as 'private' | 'record', her[0]!.child)),
    'sealed book keys': [her[0].private, her[0].record].flatMap(({ rows, seals }) => [rows, ...seals]).flatMap(({ sealed }) => [...pieces(fromBase64url(sealed)), ...windowsOf(sealed, 40)]),
    'key files that held them': bodies(before).flatMap(pieces),
    'shelf key': had.open.body.shelf.seals.flatMap(({ key }) => [fromBase64url(key), key]).concat(had.shelf.seal),
  };
  return { gone: await lookFor(remains, lookedFor), present: await lookFor(remains, { 'key file': bodies(after).flatMap(pieces) }) };
}

async function lookFor({ profile }: Remains, canaries: Canaries): Promise<Search> {
  return { asked: Object.keys(canaries), found: await searchProfile(profile, canaries) };
}

/** What the words open of the newest copy. */
async function opened(files: KeyFiles, words: readonly string[]): Promise<HeldKeys> {
  const copies = new Map<KeyCopy, Uint8Array | undefined>([['a', files[0]], ['b', files[1]]]);
  const keyFiles: Copies = { read: (copy) => Promise.resolve(ok(copies.get(copy) ?? null)), write: () => Promise.resolve(ok(null)) };
  const vault = decodeKeyFile(files[0] ?? null)?.vault as VaultId;
  const held = await unlockWithWords({ vault, keyFiles, makeKdfWorker: noWorker }, words);
  if (!held.ok) throw new Error(held.problem.type);
  return held.value;
}

function noWorker(): never {
  throw new Error('words need no stretching');
}

/** A child's keys of a wing as they are, in base64url too, and the two that are made of them. */
function keysOf(held: HeldKeys, wing: 'private' | 'record', child: ChildId): readonly (Uint8Array | string)[] {
  const stored = held.open.body.children.find((each) => each.child === child)?.[wing];
  const made = wingKeys(held, wing, child);
  if (stored === undefined || !made.ok) throw new Error('she has no keys');
  const bare = [bareKey(held, wing, child, stored.rows, 1), ...stored.seals.map((sealed) => bareKey(held, wing, child, sealed, 0))];
  return [...bare, ...bare.map((key) => Buffer.from(key).toString('base64url')), made.value.seal, made.value.rows];
}

function bareKey(held: HeldKeys, wing: 'private' | 'record', child: ChildId, { sealed, generation }: StoredSealedKey, number: number): Uint8Array {
  const { vault } = held;
  const identity = { kind: 'bookKey', vault, branch: null, wing, book: fromHex(child), number, version: 0, generation } as const;
  const key = openRow(fromBase64url(sealed), identity, wing === 'private' ? held.privateWing : held.recordWing);
  if (!key.ok) throw new Error('her key does not open');
  return key.value;
}

function bodies(files: KeyFiles): readonly Uint8Array[] {
  return files.flatMap((file) => decodeKeyFile(file)?.body ?? []);
}

/** Any 24 bytes of what is random in a sealed row: salt, commitment, ciphertext. */
function pieces(row: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.floor((row.length - 8) / 24) }, (_, piece) => row.subarray(8 + piece * 24, 32 + piece * 24));
}
