import { readFileSync } from 'node:fs';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { wings } from '../../src/core/Book.ts';
import type { VaultId } from '../../src/core/Id.ts';
import { openShelf } from '../../src/vault/books/openShelf.ts';
import { childrenOf } from '../../src/vault/books/Shelf.ts';
import { unlockWithPassphrase } from '../../src/vault/keys/unlock.ts';
import { ready } from '../../src/vault/sodium.ts';
import { realKdf } from '../vault/keys/kdfInProcess.ts';
import { memoryKeyFiles } from '../vault/keys/memoryKeyFiles.ts';
import { freshFinding, places } from '../vault/search/SearchedShelf.ts';
import { memoryStore } from '../vault/store/memoryStore.ts';
import { valueOf } from '../vault/valueOf.ts';
import { diskOf } from './index/freezeIndex.ts';
import type { FrozenIndex } from './index/FrozenIndex.ts';

const kept = JSON.parse(readFileSync('test/vectors/index/frozen/first.json', 'utf8')) as FrozenIndex;

beforeAll(ready);

describe('an index of the day when searching came', () => {
  it('is believed, and finds what was found', async () => {
    const files = memoryKeyFiles();
    files.copies.set('a', new Uint8Array(Buffer.from(kept.keyFile, 'base64url')));
    const held = valueOf(await unlockWithPassphrase({ vault: kept.vault as VaultId, keyFiles: files.keyFiles, makeKdfWorker: realKdf }, kept.passphrase));
    const shelf = valueOf(await openShelf(held, memoryStore(diskOf(kept)), () => undefined));
    const codeNames = new Map(childrenOf(shelf.state).map(({ card }) => [card.id, card.codeName]));
    const finding = freshFinding();
    for (const wing of wings) {
      for (const [typed, expected] of Object.entries(kept.found[wing])) {
        const found = await places(shelf, finding, wing, typed);
        expect(found?.map(({ child, number }) => [codeNames.get(child), number]), typed).toEqual(expected);
      }
      expect(finding[wing].index?.at.length).toBe(18);
    }
  }, 60_000);

  // From docs/formats.md alone: no line of the vault, other cryptography.
  it.each(wings)('is read by its key and docs/formats.md: the %s wing', (wing) => {
    const index = new Map(kept.index.map(([id, sealed]) => [id, new Uint8Array(Buffer.from(sealed, 'base64url'))]));
    const key = new Uint8Array(Buffer.from(kept.keys[wing], 'base64url'));
    const head = JSON.parse(Buffer.from(open(index, { wing, key, build: '', number: 0 })).toString()) as { format: 1; build: string; books: number; blocks: number };
    const rows = Array.from({ length: head.books + head.blocks }, (_, number) => open(index, { wing, key, build: head.build, number }));
    const known = new Bytes(join(...rows.slice(0, head.books)));
    const firsts = Array.from({ length: known.number() }, () => known.text(known.number()));
    expect(firsts).toHaveLength(head.blocks);
    const entries: (readonly [child: number, number: number])[] = [];
    for (let book = 0; !known.isDone; book += 1) {
      known.bytes(16);
      const count = known.number();
      known.bytes(32);
      for (let volumes = known.number(); volumes > 0; volumes -= 1) known.number();
      for (let number = 0; number < count; number += 1) {
        expect(known.number()).toBeGreaterThanOrEqual(0);
        entries.push([book, number]);
      }
    }
    const standing = new Map<string, number[]>();
    rows.slice(head.books).forEach((row, place) => {
      const block = new Bytes(row);
      let word = '';
      while (!block.isDone) {
        const isFirst = word === '';
        word = word.slice(0, block.number()) + block.text(block.number());
        if (isFirst) expect(word).toBe(firsts[place]);
        const run = new Bytes(block.bytes(block.number()));
        const found = standing.get(word) ?? [];
        for (let entry = 0; !run.isDone; ) found.push(entry += run.number());
        standing.set(word, found);
      }
    });
    const inIndex = kept.found[wing][wing === 'private' ? 'nino' : 'sueño']!.filter(([, number]) => number < 9).map(([codeName, number]) => [codeName === 'Wren' ? 0 : 1, number]);
    const word = wing === 'private' ? 'nino' : 'sueno';
    expect(standing.get(word)?.map((entry) => entries[entry])).toEqual(inIndex.sort());
  });
});

const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const text = (of: string) => new Uint8Array(Buffer.from(of));
const bytes = (of: string) => new Uint8Array(Buffer.from(of, 'hex'));
const whole = (size: number, of: number) => Uint8Array.from({ length: size }, (_, place) => Math.floor(of / 2 ** (8 * place)) % 256);
const fields = (...parts: readonly Uint8Array[]) => join(...parts.flatMap((part) => [whole(4, part.length), part]));
const kdf = (key: Uint8Array, number: number, context: string) =>
  blake2b(new Uint8Array(0), { key, dkLen: 32, salt: join(whole(8, number), new Uint8Array(8)), personalization: join(text(context), new Uint8Array(8)) });

type Place = { readonly wing: string; readonly key: Uint8Array; readonly build: string; readonly number: number };

function open(index: ReadonlyMap<string, Uint8Array>, { wing, key, build, number }: Place): Uint8Array {
  const name = fields(text('RG1 index'), bytes(kept.branch), text(wing), bytes(build), whole(8, number));
  const row = index.get(Buffer.from(blake2b(name, { key: kdf(key, 2, 'rg-rows_'), dkLen: 16 })).toString('hex'))!;
  const ad = fields(text('RG1'), bytes(kept.vault), bytes(kept.branch), text(wing), bytes(build), Uint8Array.of(16), whole(8, number), whole(8, 0), row.subarray(4, 8));
  const okm = blake2b(join(text('RG1 seal'), row.subarray(8, 40), blake2b(ad, { dkLen: 32 })), { key: kdf(key, 1, 'rg-seal_'), dkLen: 64 });
  expect(okm.subarray(32)).toEqual(row.subarray(40, 72));
  const padded = xchacha20poly1305(okm.subarray(0, 32), new Uint8Array(24), ad).decrypt(row.subarray(72));
  return padded.subarray(0, Buffer.from(padded).readUInt32LE(padded.length - 4));
}

/** Numbers seven bits at a time, the lowest first. */
class Bytes {
  #at = 0;
  readonly #of: Uint8Array;
  constructor(of: Uint8Array) { this.#of = of; }
  get isDone() { return this.#at === this.#of.length; }
  bytes(length: number) { return this.#of.subarray(this.#at, this.#at += length); }
  text(length: number) { return Buffer.from(this.bytes(length)).toString(); }
  number() {
    for (let value = 0, of = 1; ; of *= 128) {
      const byte = this.bytes(1)[0]!;
      value += (byte % 128) * of;
      if (byte < 128) return value;
    }
  }
}
