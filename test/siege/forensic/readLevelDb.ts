import { unpackSnappy } from './unpackSnappy.ts';

const tableMark = Buffer.from('57fb808b247547db', 'hex');
const footerLength = 48;
const logBlock = 32_768;
/** Bytes: checksum, length and kind of a piece of a record. */
export const logHead = 7;

/** Whether a file is a table of a LevelDB. */
export function isTable(bytes: Buffer): boolean {
  return bytes.length >= footerLength && bytes.subarray(-8).equals(tableMark);
}

/** Every block of a LevelDB's table, unpacked (LevelDB's doc/table_format.md). */
export function blocksOf(table: Buffer): readonly Buffer[] {
  const footer = table.subarray(-footerLength);
  const meta = readHandle(footer, 0);
  const index = readHandle(footer, meta.next);
  const handles = handlesIn(readBlock(table, index));
  return [index, meta, ...handles].map((handle) => readBlock(table, handle));
}

/** What a LevelDB's log says, each record put together as it was before it was cut into blocks (doc/log_format.md). */
export function recordsOf(log: Buffer): readonly Buffer[] {
  const records: Buffer[][] = [];
  for (let at = 0; at + logHead <= log.length;) {
    const room = logBlock - (at % logBlock);
    const [length, kind] = [log.readUInt16LE(at + 4), log[at + 6] as number];
    if (room < logHead || kind === 0) {
      at += room;
      continue;
    }
    const part = log.subarray(at + logHead, at + logHead + length);
    if (kind === 1 || kind === 2) records.push([part]);
    else records.at(-1)?.push(part);
    at += logHead + length;
  }
  return records.map((parts) => Buffer.concat(parts));
}

/** Whether a log ends where a piece of a record ends. */
export function isWholeLog(log: Buffer): boolean {
  let at = 0;
  while (at < log.length) {
    const room = logBlock - (at % logBlock);
    if (room < logHead) at += room;
    else if (at + logHead > log.length) return false;
    else at += logHead + log.readUInt16LE(at + 4);
  }
  return at === log.length;
}

type Handle = { readonly offset: number; readonly size: number; readonly next: number };

function readBlock(table: Buffer, { offset, size }: Handle): Buffer {
  const block = table.subarray(offset, offset + size);
  return table[offset + size] === 1 ? Buffer.from(unpackSnappy(block, 0) ?? []) : block;
}

/** The handles that an index block's entries hold: each entry is shared, own and value length, own key, value. */
function handlesIn(index: Buffer): readonly Handle[] {
  const handles: Handle[] = [];
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  for (let at = 0; at < end;) {
    const shared = readVarint(index, at);
    const own = readVarint(index, shared.next);
    const value = readVarint(index, own.next);
    handles.push(readHandle(index, value.next + own.value));
    at = value.next + own.value + value.value;
  }
  return handles;
}

function readHandle(bytes: Buffer, at: number): Handle {
  const offset = readVarint(bytes, at);
  const size = readVarint(bytes, offset.next);
  return { offset: offset.value, size: size.value, next: size.next };
}

function readVarint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let place = 0; ; place += 1) {
    const byte = bytes[at + place] ?? 0;
    value += (byte & 127) * 2 ** (7 * place);
    if (byte < 128) return { value, next: at + place + 1 };
  }
}
