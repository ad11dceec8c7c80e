import { u32At } from '../seal/bytes.ts';
import { randomBytes } from '../sodium.ts';

/** Different places among so many words, in order: three of 24 unless it is said. */
export function askedPlaces(count = 3, of = 24): readonly number[] {
  const places = new Set<number>();
  while (places.size < count) {
    const drawn = u32At(randomBytes(4), 0);
    // 2^32 is no multiple of most counts: the last few numbers would favour the first places.
    if (drawn < 0xffffffff - (0x100000000 % of)) places.add(drawn % of);
  }
  return [...places].sort((one, other) => one - other);
}
