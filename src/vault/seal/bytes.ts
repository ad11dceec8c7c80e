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
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number, true);
  return bytes;
}

/** A safe whole number as 8 bytes, least significant first. */
export function u64(number: number): Uint8Array {
  if (!Number.isSafeInteger(number) || number < 0) throw new Error('not a u64');
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number), true);
  return bytes;
}

/** The 4 bytes at an offset, least significant first. */
export function u32At(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset, true);
}

/** Each field as its length in 4 bytes and then itself: no two lists of fields are the same bytes. */
export function fields(...parts: readonly Uint8Array[]): Uint8Array {
  return joinBytes(...parts.flatMap((part) => [u32(part.length), part]));
}
