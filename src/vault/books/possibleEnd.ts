import type { BookEnd } from './ShelfRows.ts';

/** The most entries of one book, and the most volumes: some ten years of a thousand a day. No more are written, and none are read. */
export const mostEntries = 2 ** 22;
/** The most installations that one vault has had: a restore past that is refused. */
export const mostBranches = 512;

/**
 * Whether a book can go so far. Whoever reads it asks for that many rows, so this stands before everything that is read; what it
 * refuses counts as damage.
 */
export function isPossibleEnd({ entries, bound, volumes, parts }: BookEnd): boolean {
  if (entries > mostEntries || bound > entries || volumes > mostEntries || parts.length > mostBranches) return false;
  return parts.every(({ branch, entry, volume }) => branch < mostBranches && entry <= mostEntries && volume <= mostEntries);
}

/** Whether a root with so many branches names all that wrote these books. */
export function namesAll(branches: number, ends: readonly BookEnd[]): boolean {
  return ends.every(({ parts }) => parts.every(({ branch }) => branch < branches));
}
