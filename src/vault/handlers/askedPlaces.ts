import { u32At } from '../seal/bytes.ts';
import { randomBytes } from '../sodium.ts';

/** Three different places among the 24 words, in order. */
export function askedPlaces(): readonly number[] {
  const places = new Set<number>();
  while (places.size < 3) {
    const drawn = u32At(randomBytes(4), 0);
    // 2^32 is no multiple of 24: the last few numbers would favour the first places.
    if (drawn < 0xffffffff - (0x100000000 % 24)) places.add(drawn % 24);
  }
  return [...places].sort((one, other) => one - other);
}
