/** Draws that the same seed draws again in the same order, on every machine. */
export type Chance = {
  /** From 0 up to, and not, 1. */
  fraction(): number;
  /** A whole number from 0 up to, and not, `most`. */
  below(most: number): number;
  of<T>(list: readonly T[]): T;
  happens(probability: number): boolean;
};

/** Several numbers name one run of draws: a seed and, say, which note it is for. */
export function chanceOf(...seeds: readonly number[]): Chance {
  let state = seeds.reduce((mixed, seed) => mix(mixed ^ mix(seed + 1)), 0x52475f31);
  const fraction = () => {
    state = (state + 0x9e3779b9) | 0;
    return (mix(state) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(fraction() * most);
  return {
    fraction,
    below,
    of: (list) => {
      const drawn = list[below(list.length)];
      if (drawn === undefined) throw new Error('nothing to draw from');
      return drawn;
    },
    happens: (probability) => fraction() < probability,
  };
}

/** Every bit of the 32 into every other (the finisher of MurmurHash3). */
function mix(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
