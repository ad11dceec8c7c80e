const encoder = new TextEncoder();

/** The UTF-8 of a text. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The bytes one after the other. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A whole number from 0 to 2^32 - 1 as 4 bytes, least significant first. */
export function u32(number: number): Uint8Array {
  if (!Number.isInteger(number) || number < 0 || number > 0xffffffff) throw new Error('not a u32');
  return putU32(new Uint8Array(4), 0, number);
}

/** A safe whole number as 8 bytes, least significant first. */
export function u64(number: number): Uint8Array {
  if (!Number.isSafeInteger(number) || number < 0) throw new Error('not a u64');
  return putU32(putU32(new Uint8Array(8), 0, number), 4, Math.floor(number / 2 ** 32));
}

/** The 4 bytes at an offset, least significant first. */
export function u32At(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset, true);
}

/** Each field as its length in 4 bytes and then itself: no two lists of fields are the same bytes. */
export function fields(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + 4 + part.length, 0));
  let at = 0;
  for (const part of parts) {
    putU32(joined, at, part.length);
    joined.set(part, at + 4);
    at += 4 + part.length;
  }
  return joined;
}

/** The lowest 32 bits of a whole number; bytes take the lowest 8 of what they are given. */
function putU32(bytes: Uint8Array, at: number, number: number): Uint8Array {
  bytes[at] = number;
  bytes[at + 1] = number >>> 8;
  bytes[at + 2] = number >>> 16;
  bytes[at + 3] = number >>> 24;
  return bytes;
}
