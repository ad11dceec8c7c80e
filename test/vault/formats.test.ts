import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { beforeAll, expect, it } from 'vitest';
import type { ChildId, VaultId } from '../../src/core/Id.ts';
import { ok } from '../../src/core/Result.ts';
import { commit } from '../../src/vault/books/commit.ts';
import { createShelf } from '../../src/vault/books/createShelf.ts';
import { saveDraft } from '../../src/vault/books/saveDraft.ts';
import { addChildKeys } from '../../src/vault/keys/addChildKeys.ts';
import { createKeyFile } from '../../src/vault/keys/createKeyFile.ts';
import { newId } from '../../src/vault/keys/newId.ts';
import { ready } from '../../src/vault/sodium.ts';
import { at, childNamed } from './books/freshShelf.ts';
import { quickCalibration } from './keys/kdfInProcess.ts';
import { memoryKeyFiles } from './keys/memoryKeyFiles.ts';
import { hex, MemoryDisk, memoryStore } from './store/memoryStore.ts';
import { valueOf } from './valueOf.ts';

// A second reader of the formats, written from docs/formats.md alone: no line of the vault, other cryptography.

const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const text = (of: string) => new Uint8Array(Buffer.from(of));
const bytes = (of: string) => new Uint8Array(Buffer.from(of, 'hex'));
const b64 = (of: string) => new Uint8Array(Buffer.from(of, 'base64url'));
const whole = (size: number, of: number) => Uint8Array.from({ length: size }, (_, place) => Math.floor(of / 2 ** (8 * place)) % 256);
const u32At = (of: Uint8Array, place: number) => Buffer.from(of).readUInt32LE(place);
const fields = (...parts: readonly Uint8Array[]) => join(...parts.flatMap((part) => [whole(4, part.length), part]));
const kdf = (key: Uint8Array, number: number, context: string) =>
  blake2b(new Uint8Array(0), { key, dkLen: 32, salt: join(whole(8, number), new Uint8Array(8)), personalization: join(text(context), new Uint8Array(8)) });

type Place = {
  readonly vault: string; readonly branch?: string; readonly wing?: string; readonly book?: Uint8Array;
  readonly kind: number; readonly number?: number; readonly version?: number;
};

function open(row: Uint8Array, place: Place, key: Uint8Array): Uint8Array {
  const { vault, branch = '', wing = '', book = new Uint8Array(0), kind, number = 0, version = 0 } = place;
  expect(Buffer.from(row.subarray(0, 3)).toString()).toBe('RG1');
  expect(row[3]).toBe(kind);
  const generation = row.subarray(4, 8);
  const ad = fields(
    text('RG1'), bytes(vault), bytes(branch), text(wing), book, Uint8Array.of(kind), whole(8, number), whole(8, version), generation,
  );
  const okm = blake2b(join(text('RG1 seal'), row.subarray(8, 40), blake2b(ad, { dkLen: 32 })), { key, dkLen: 64 });
  expect(okm.subarray(32)).toEqual(row.subarray(40, 72));
  const padded = xchacha20poly1305(okm.subarray(0, 32), new Uint8Array(24), ad).decrypt(row.subarray(72));
  return padded.subarray(0, u32At(padded, padded.length - 4));
}

type Keys = { readonly rows: string; readonly seals: readonly { readonly key: string }[] };
type Sealed = { readonly sealed: string };
type SealedKeys = { readonly rows: Sealed; readonly seals: readonly Sealed[] };
type Named = { readonly version: number; readonly hash: string };
type Body = {
  readonly branch: string; readonly slots: string; readonly shelf: Keys; readonly desk: Keys;
  readonly children: readonly { readonly private: SealedKeys; readonly record: SealedKeys }[];
};
type Root = { readonly epoch: number; readonly desk: Named; readonly pages: readonly [Named] };
type Page = { readonly children: readonly [{ readonly card: unknown; readonly private: readonly [number, string, ...unknown[]] }] };
type Leaf = { readonly previous: string; readonly plate: { readonly bytes: number; readonly hash: string } };

const json = (plaintext: Uint8Array): unknown => JSON.parse(Buffer.from(plaintext).toString());

beforeAll(ready);

it('docs/formats.md is enough to read a note from 24 words and the disk', async () => {
  const disk = new MemoryDisk();
  const files = memoryKeyFiles();
  const vault = newId<VaultId>();
  const child = newId<ChildId>();
  const made = valueOf(await createKeyFile({ vault, passphrase: 'five good words for it', keyFiles: files.keyFiles, calibration: quickCalibration }));
  const shelf = valueOf(await createShelf(made.held, memoryStore(disk), { at: at(0), desk: { facility: 'a house' }, onSaved: () => undefined }));
  valueOf(await addChildKeys(files.keyFiles, made.held, child));
  valueOf(await commit(shelf, () => ok({ at: at(1), addChild: childNamed(child, 'Blue Heron') })));
  for (const note of ['the river was loud', 'l'.repeat(300_000)]) {
    valueOf(await commit(shelf, () => ok({ at: at(2), entries: [{ book: { book: 'private', child }, entry: { note } }] })));
  }
  valueOf(await saveDraft(shelf, child, { at: at(3), slot: { wing: 'record', of: 'progress' }, body: 'she is' }));

  const file = files.copies.get('b')!;
  expect(Buffer.from(file.subarray(0, 8)).toString()).toBe('RGKEYF1\n');
  expect(hex(file.subarray(8, 24))).toBe(vault);
  expect(blake2b(file.subarray(0, -32), { dkLen: 32 })).toEqual(file.slice(-32));
  expect(u32At(file, 32)).toBe(0);
  expect(u32At(file, 36)).toBe(2);
  const slots = file.subarray(40, 40 + 2 * 177);
  const wordsSlot = slots.subarray(177);
  expect(wordsSlot[0]).toBe(2);
  const slotKey = kdf(mnemonicToEntropy(made.words.join(' '), wordlist), 2, 'rg-slot_');
  const root = open(wordsSlot.subarray(25), { vault, kind: 13, book: wordsSlot.slice(0, 25) }, slotKey);
  const body = json(open(file.slice(40 + slots.length, -32), { vault, kind: 12, number: u32At(file, 24) }, kdf(root, 1, 'rg-keyf_'))) as Body;
  expect(b64(body.slots)).toEqual(blake2b(slots, { dkLen: 32 }));

  const shelfSeal = kdf(b64(body.shelf.seals.at(-1)!.key), 1, 'rg-seal_');
  const shelfRows = kdf(b64(body.shelf.rows), 2, 'rg-rows_');
  const { branch } = body;
  const rootRow = json(open(disk.shelf.get('root')!, { vault, branch, kind: 5 }, shelfSeal)) as Root;
  expect(rootRow.epoch).toBe(4);
  const pageText = open(disk.shelf.get('page/0')!, { vault, branch, kind: 4, version: rootRow.pages[0].version }, shelfSeal);
  expect(blake2b(fields(text('RG1 shelf'), pageText), { key: shelfRows, dkLen: 16 })).toEqual(b64(rootRow.pages[0].hash));
  const [hers] = (json(pageText) as Page).children;
  expect(hers.card).toEqual(childNamed(child, 'Blue Heron'));
  expect(json(open(disk.shelf.get('desk')!, { vault, branch, kind: 15, version: rootRow.desk.version }, kdf(b64(body.desk.seals.at(-1)!.key), 1, 'rg-seal_'))))
    .toEqual({ facility: 'a house' });

  const wingKeys = { private: kdf(root, 2, 'rg-priv_'), record: kdf(root, 3, 'rg-recd_') };
  const bookKey = (wing: 'private' | 'record', sealed: string, number: number) =>
    open(b64(sealed), { vault, kind: 14, wing, book: bytes(child), number }, wingKeys[wing]);
  const { private: notes, record } = body.children[0]!;
  const seal = kdf(bookKey('private', notes.seals.at(-1)!.sealed, 0), 1, 'rg-seal_');
  const rows = kdf(bookKey('private', notes.rows.sealed, 1), 2, 'rg-rows_');
  const rowOf = (kind: number, number: number, part: number) => {
    const name = fields(text('RG1 row'), bytes(branch), text('private'), bytes(child), Uint8Array.of(kind), whole(8, number), whole(8, part));
    return disk.rows.get(hex(blake2b(name, { key: rows, dkLen: 16 })))!;
  };
  const place = { vault, branch, wing: 'private', book: bytes(child) };
  const first = open(rowOf(1, 0, 0), { ...place, kind: 1 }, seal);
  expect(json(first)).toEqual({ at: at(2), number: 0, previous: null, entry: { note: 'the river was loud' }, plate: null });
  const second = open(rowOf(1, 1, 0), { ...place, kind: 1, number: 1 }, seal);
  const linkOf = (plaintext: Uint8Array) => blake2b(fields(text('RG1 link'), plaintext), { key: rows, dkLen: 32 });
  const { previous, plate } = json(second) as Leaf;
  expect(b64(previous)).toEqual(linkOf(first));
  expect(hers.private).toEqual([2, expect.any(String), 0, 0, first.length + second.length, []]);
  expect(b64(hers.private[1])).toEqual(linkOf(second));
  const plates = [0, 1].map((part) => open(rowOf(3, 1, part), { ...place, kind: 3, number: 1, version: part }, seal));
  const long = join(...plates);
  expect(json(long)).toEqual({ note: 'l'.repeat(300_000) });
  expect(plate.bytes).toBe(long.length);
  expect(b64(plate.hash)).toEqual(blake2b(fields(text('RG1 plate'), long), { key: rows, dkLen: 32 }));

  const draftId = join(
    blake2b(fields(text('RG1 drafts'), bytes(branch), bytes(child), text('record')), { key: shelfRows, dkLen: 16 }),
    blake2b(fields(text('RG1 draft'), bytes(branch), bytes(child), text('record/progress')), { key: shelfRows, dkLen: 16 }),
  );
  const recordSeal = kdf(bookKey('record', record.seals.at(-1)!.sealed, 0), 1, 'rg-seal_');
  const draft = open(disk.drafts.get(hex(draftId))!, { vault, branch, kind: 8, wing: 'record', book: join(bytes(child), draftId) }, recordSeal);
  expect(json(draft)).toEqual({ at: at(3), slot: { wing: 'record', of: 'progress' }, body: 'she is' });
});
