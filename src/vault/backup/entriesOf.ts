import type { Wing } from '../../core/Book.ts';
import type { BranchId, ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { Problem } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { openBook } from '../books/OpenBook.ts';
import { readAllLeaves } from '../books/readBook.ts';
import { childrenOf, type Shelf } from '../books/Shelf.ts';
import type { BookEnd } from '../books/ShelfRows.ts';

/** One entry of a child's book: by its link, which seals all before it, whoever holds it. */
export type WrittenEntry = { readonly child: ChildId; readonly link: string; readonly at: Instant; readonly branch: BranchId };

/** What opens of the children's books, and how many entries do not. */
export type Entries = { readonly entries: readonly WrittenEntry[]; readonly damaged: number };

/** Every entry of the children's books of a shelf. Reads all of it and changes nothing. */
export async function entriesOf(shelf: Shelf): Promise<Result<Entries>> {
  const entries: WrittenEntry[] = [];
  let damaged = 0;
  for (const child of childrenOf(shelf.state)) {
    for (const wing of ['private', 'record'] as const) {
      const read = await entriesIn(shelf, { wing, child: child.card.id, end: child[wing] });
      if (!read.ok) return read;
      entries.push(...read.value.entries);
      damaged += read.value.damaged;
    }
  }
  return ok({ entries, damaged });
}

async function entriesIn(
  shelf: Shelf, { wing, child, end }: { readonly wing: Wing; readonly child: ChildId; readonly end: BookEnd },
): Promise<Result<Entries, Problem>> {
  const { branches } = shelf.state.root;
  const book = openBook(shelf.held, { book: wing, child }, { branches, parts: end.parts });
  // Without her keys nothing of the book opens.
  if (!book.ok) return ok({ entries: [], damaged: end.entries });
  const leaves = await readAllLeaves(shelf, book.value, end);
  if (!leaves.ok) return leaves;
  const entries = leaves.value.flatMap((opened, number): WrittenEntry[] => {
    const part = end.parts.findLast(({ entry }) => entry <= number);
    const branch = branches[part?.branch ?? 0];
    return opened === null || branch === undefined ? [] : [{ child, link: opened.link, at: opened.leaf.at, branch }];
  });
  return ok({ entries, damaged: leaves.value.length - entries.length });
}
