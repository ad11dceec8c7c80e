import type { KeyName } from './Key.ts';

const KiB = 1024;

/** Sizes a row's padded plaintext may have, smallest first. The last 4 bytes of each are its length. */
const rowSizes = [1, 2, 4, 8, 16, 32, 48].map((size) => size * KiB);
const keySizes = [64];
/** The key file's body is a file, not a row: doubling sizes, 4 KiB to 4 MiB. */
const bodySizes = Array.from({ length: 11 }, (_, step) => 4 * KiB * 2 ** step);

/** Sound is long: few sizes, so that a length says little, and yet not all as long as the longest. */
const soundSizes = [16, 32, 64, 128, 256].map((size) => size * KiB);

/** Everything that is ever sealed, with its byte in the row and its sizes. Frozen with format RG1. */
export const kinds = Object.freeze({
  leaf: { code: 1, sizes: rowSizes },
  volume: { code: 2, sizes: rowSizes },
  plate: { code: 3, sizes: [256 * KiB] },
  page: { code: 4, sizes: [...rowSizes, 256 * KiB] },
  root: { code: 5, sizes: rowSizes },
  previousPage: { code: 6, sizes: [...rowSizes, 256 * KiB] },
  previousRoot: { code: 7, sizes: rowSizes },
  draft: { code: 8, sizes: [...rowSizes, 256 * KiB] },
  errandPlan: { code: 9, sizes: [...rowSizes, 256 * KiB] },
  errandAct: { code: 10, sizes: rowSizes },
  errandKey: { code: 11, sizes: keySizes },
  keyFileBody: { code: 12, sizes: bodySizes },
  slot: { code: 13, sizes: keySizes },
  bookKey: { code: 14, sizes: keySizes },
  desk: { code: 15, sizes: [...rowSizes, 256 * KiB] },
  index: { code: 16, sizes: rowSizes },
  recording: { code: 17, sizes: soundSizes },
  errandSound: { code: 18, sizes: soundSizes },
} as const satisfies Record<string, { readonly code: number; readonly sizes: readonly number[] }>);

export type Kind = keyof typeof kinds;

type Book = 'privateBook' | 'recordBook' | 'ledgerBook';

/** Which key may seal which kind: the compiler refuses every other pair. */
type SealedUnder = {
  leaf: Book;
  volume: Book;
  plate: Book;
  page: 'shelf';
  root: 'shelf';
  previousPage: 'shelf';
  previousRoot: 'shelf';
  draft: 'privateBook' | 'recordBook';
  errandPlan: 'errand';
  errandAct: 'errand';
  errandKey: 'recordBook';
  keyFileBody: 'keyFile';
  slot: 'slot';
  bookKey: 'privateWing' | 'recordWing';
  desk: 'desk';
  index: 'privateIndex' | 'recordIndex';
  recording: 'desk' | 'recordBook';
  errandSound: 'errand';
};

/** The name of the key a kind is sealed under. */
export type KeyNameOf<K extends Kind> = SealedUnder[K] & KeyName;

/** The smallest size that holds so many bytes and their length, or null when none does. */
export function paddedSize(kind: Kind, length: number): number | null {
  const sizes: readonly number[] = kinds[kind].sizes;
  return sizes.find((size) => length + 4 <= size) ?? null;
}

/** The longest plaintext of a kind, in bytes. */
export function mostBytes(kind: Kind): number {
  const sizes: readonly number[] = kinds[kind].sizes;
  return (sizes.at(-1) ?? 4) - 4;
}
