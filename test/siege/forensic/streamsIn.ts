import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { decompress, decompressBlock } from 'lz4js';
import { unpackSnappy } from './unpackSnappy.ts';

const mostBytes = 1 << 26;
const cutShort = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes };
const brotliCutShort = { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: mostBytes };

type Packing = 'gzip' | 'zlib' | 'lz4' | 'mozLz4' | 'snappy frame' | 'zip' | 'brotli' | 'snappy';

/** A packed stream that was found, by its packing, and what it says. */
export type Unpacked = { readonly packing: Packing; readonly bytes: Uint8Array };

/** What a packed stream that begins here says, as far as it goes; null when none does. */
type Unpack = (bytes: Buffer, at: number) => Uint8Array | null;

const byMagic: readonly { readonly packing: Packing; readonly magic: Buffer; readonly unpack: Unpack }[] = [
  { packing: 'gzip', magic: Buffer.from([0x1f, 0x8b, 8]), unpack: (bytes, at) => gunzipSync(bytes.subarray(at), cutShort) },
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => (
    { packing: 'zlib' as const, magic: Buffer.from([0x78, level]), unpack: (bytes: Buffer, at: number) => inflateSync(bytes.subarray(at), cutShort) }
  )),
  { packing: 'lz4', magic: Buffer.from([0x04, 0x22, 0x4d, 0x18]), unpack: (bytes, at) => decompress(bytes.subarray(at)) },
  { packing: 'mozLz4', magic: Buffer.from('mozLz40\0', 'latin1'), unpack: unpackMozilla },
  { packing: 'snappy frame', magic: Buffer.from('\xff\x06\x00\x00sNaPpY', 'latin1'), unpack: unpackSnappyFrame },
  { packing: 'snappy', magic: Buffer.from([0xff, 0x11, 0x02]), unpack: (bytes, at) => unpackSnappy(bytes, at + 3) },
  { packing: 'zip', magic: Buffer.from('PK\x03\x04', 'latin1'), unpack: unpackZipEntry },
];

/**
 * Every packed stream inside of these bytes that has a mark to begin with; and Brotli, which has none, where a cache's answer begins.
 */
export function* streamsIn(bytes: Buffer): Generator<Unpacked> {
  for (const { packing, magic, unpack } of byMagic) {
    for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) {
      const stream = unlessBroken(() => unpack(bytes, at));
      if (stream) yield { packing, bytes: stream };
    }
  }
  for (const at of brotliMayBegin(bytes)) {
    const stream = unlessBroken(() => brotliDecompressSync(bytes.subarray(at), brotliCutShort));
    if (stream) yield { packing: 'brotli', bytes: stream };
  }
}

/** Every bare Snappy stream, which has no mark, tried at every byte: whole, or broken off after enough to be no chance. */
export function* snappyIn(bytes: Uint8Array): Generator<Unpacked> {
  for (let at = 0; at < bytes.length; at += 1) {
    const stream = unpackSnappy(bytes, at, 512);
    if (stream) yield { packing: 'snappy', bytes: stream };
  }
}

/** null: it only looked like a stream. */
function unlessBroken(unpack: () => Uint8Array | null): Uint8Array | null {
  try {
    return unpack();
  } catch {
    return null;
  }
}

function unpackMozilla(bytes: Buffer, at: number): Uint8Array {
  const out = new Uint8Array(Math.min(bytes.readUInt32LE(at + 8), mostBytes));
  decompressBlock(bytes, out, at + 12, bytes.length - at - 12, 0);
  return out;
}

function unpackSnappyFrame(bytes: Buffer, at: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let next = at + 10; next + 8 <= bytes.length;) {
    const [kind, length] = [bytes[next], bytes.readUIntLE(next + 1, 3)];
    if (kind === 0) parts.push(unpackSnappy(bytes, next + 8) ?? new Uint8Array(0));
    else if (kind === 1) parts.push(bytes.subarray(next + 8, next + 4 + length));
    else break;
    next += 4 + length;
  }
  return Buffer.concat(parts);
}

function unpackZipEntry(bytes: Buffer, at: number): Uint8Array | null {
  if (bytes.readUInt16LE(at + 8) !== 8) return null;
  return inflateRawSync(bytes.subarray(at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)), cutShort);
}

const cacheEntry = Buffer.from('305c72a71b6dfbfc', 'hex');

/** The first byte of a file, and of the answer in an entry of Chromium's cache: after its head and its key. */
function brotliMayBegin(bytes: Buffer): readonly number[] {
  if (bytes.length < 24) return [];
  return bytes.indexOf(cacheEntry) === 0 ? [24 + bytes.readUInt32LE(12)] : [0];
}
