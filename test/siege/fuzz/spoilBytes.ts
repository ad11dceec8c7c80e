import type { Chance } from './Chance.ts';

/** One to four spoilings of a copy, out of those that break readers of bytes; `others`: whole inputs to splice in from. */
export function spoilBytes(bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[] = []): Uint8Array {
  let spoilt: Uint8Array = bytes.slice();
  for (let times = 1 + chance.below(4); times > 0; times -= 1) spoilt = chance.pick(ways)(spoilt, chance, others);
  return spoilt;
}

type Way = (bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const hostile = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 0x00ffffff, 0x10000];

const ways: readonly Way[] = [
  flip, flip, flip,
  (bytes, chance) => put(bytes, chance.below(bytes.length), Uint8Array.of(chance.pick([0, 255, 128, chance.below(256)]))),
  // Lengths lie at any place, least byte first or last.
  (bytes, chance) => put(bytes, chance.below(bytes.length), number(chance.pick([...hostile, bytes.length, bytes.length + 1, bytes.length - 1]), chance.below(2) === 0)),
  (bytes, chance) => put(bytes, chance.below(Math.ceil(bytes.length / 4)) * 4, number(chance.pick(hostile), true)),
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  (bytes, chance) => bytes.slice(chance.below(Math.min(bytes.length, 64) + 1)),
  (bytes, chance) => bytes.slice(0, Math.max(0, bytes.length - 1 - chance.below(4))),
  (bytes, chance) => join(bytes, chance.bytes(1 + chance.below(40))),
  (bytes, chance) => join(bytes, bytes.subarray(chance.below(bytes.length + 1))),
  (bytes, chance) => cut(bytes, chance.below(bytes.length + 1), chance.below(40)),
  (bytes, chance) => insert(bytes, chance.below(bytes.length + 1), chance.bytes(1 + chance.below(20))),
  (bytes, chance, others) => splice(bytes, others.length === 0 ? bytes : chance.pick(others), chance),
];

function flip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length);
  return put(bytes, at, Uint8Array.of((bytes[at] ?? 0) ^ (1 << chance.below(8))));
}

function put(bytes: Uint8Array, at: number, over: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  for (const [place, byte] of over.entries()) if (at + place < changed.length) changed[at + place] = byte;
  return changed;
}

function number(value: number, leastFirst: boolean): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value >>> 0, leastFirst);
  return bytes;
}

function cut(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return join(bytes.subarray(0, at), bytes.subarray(at + length));
}

function insert(bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array {
  return join(bytes.subarray(0, at), more, bytes.subarray(at));
}

function splice(bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  return join(bytes.subarray(0, chance.below(bytes.length + 1)), other.subarray(chance.below(other.length + 1)));
}
