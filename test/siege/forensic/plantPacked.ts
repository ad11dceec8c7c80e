import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { compress as lz4, compressBlock, compressBound } from 'lz4js';
import { compress as snappy } from 'snappyjs';
import { draw } from '../draw.ts';

/** Ways a browser packs what it keeps, each with a file that lies so. */
const packings: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
  plain: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes),
  zlib: (bytes) => deflateSync(bytes),
  brotli: (bytes) => brotliCompressSync(bytes),
  zip: (bytes) => zipSync({ inside: bytes }),
  lz4,
  mozLz4,
  snappyFrame,
  snappyInSqlite: snappy,
  snappyInIndexedDb: (bytes) => Buffer.concat([Buffer.from([0xff, 0x11, 2]), snappy(bytes)]),
};

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  utf8: (text) => Buffer.from(text),
  utf16le: (text) => Buffer.from(text, 'utf16le'),
  utf16be: (text) => Buffer.from(text, 'utf16le').swap16(),
};

/**
 * Puts a word into the profile in every packing and encoding, each in a file of its own, so that packed it stands nowhere whole.
 * Gives the words by where they are.
 */
export async function plantPacked(profile: string): Promise<Readonly<Record<string, string>>> {
  const planted: Record<string, string> = {};
  await mkdir(join(profile, 'planted'), { recursive: true });
  for (const [encoding, encode] of Object.entries(encodings)) {
    for (const [packing, pack] of Object.entries(packings)) {
      const name = `${packing}, ${encoding}`;
      const word = draw();
      planted[name] = word;
      await plantFile(join(profile, 'planted', name), pack(encode(packable(word))), packing === 'snappyInSqlite');
    }
  }
  return planted;
}

async function plantFile(path: string, bytes: Uint8Array, inSqlite: boolean): Promise<void> {
  if (!inSqlite) return writeFile(path, bytes);
  const database = new DatabaseSync(path);
  database.exec('create table words (word blob)');
  database.prepare('insert into words values (?)').run(bytes);
  database.close();
}

/** Its pieces stand before it, so that a packer points at them in place of writing the word. */
function packable(word: string): string {
  const pieces = [18, 6, 12, 0].map((at) => word.slice(at, at + 6));
  const noise = Array.from({ length: 40 }, draw).join('-');
  return `${noise}${pieces.map((piece) => `${piece}#`).join('')}${noise}${word}${noise}`;
}

function mozLz4(bytes: Buffer): Buffer {
  const block = new Uint8Array(compressBound(bytes.length));
  const length = compressBlock(bytes, block, 0, bytes.length, new Uint32Array(1 << 16));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from('mozLz40\0', 'latin1'), size, block.subarray(0, length)]);
}

/** Snappy's framing_format.txt; nobody looks at the checksum here. */
function snappyFrame(bytes: Buffer): Buffer {
  const chunk = snappy(bytes);
  const head = Buffer.alloc(8);
  head.writeUIntLE(chunk.length + 4, 1, 3);
  return Buffer.concat([Buffer.from('\xff\x06\x00\x00sNaPpY', 'latin1'), head, chunk]);
}
