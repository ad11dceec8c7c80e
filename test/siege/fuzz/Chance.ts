/** Draws that come again with the same seed, so that what was found can be found once more. */
export type Chance = {
  /** A whole number from 0 to one under the bound. */
  below(bound: number): number;
  pick<T>(from: readonly T[]): T;
  bytes(length: number): Uint8Array;
};

/** xorshift32: enough to spoil with, and nothing that matters is drawn with it. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761 + 88675123) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  for (let turn = 0; turn < 4; turn += 1) next();
  const below = (bound: number) => next() % Math.max(1, bound);
  return {
    below,
    pick: (from) => {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[below(from.length)] as (typeof from)[number];
    },
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}
