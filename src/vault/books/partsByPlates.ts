import { ok, type Result } from '../../core/Result.ts';
import type { BookRef } from '../keys/BookRef.ts';
import { toHex } from '../sodium.ts';
import type { StoreProblem } from '../store/Store.ts';
import { platePlaces, type Leaf } from './leaf.ts';
import { openBook, rowId, type OpenBook } from './OpenBook.ts';
import type { Probing } from './probeBook.ts';
import type { BookEnd, BookPart } from './ShelfRows.ts';
import { openVolume, volumeId } from './volume.ts';

/**
 * A book that was probed branch by branch and has a part for each, with its parts as the plates have them: a volume bears the branch
 * that bound it, and may bind what one before wrote, but a plate stays where its entry was written. Where no plate tells, a part
 * stays as it is: of a leaf in a volume nobody asks who wrote it. A part in which nothing was written is left out, but never the last.
 */
export async function partsByPlates(probing: Probing, ref: BookRef, end: BookEnd): Promise<Result<BookEnd, StoreProblem>> {
  const opened = openBook(probing.held, ref, { branches: probing.branches, parts: end.parts });
  if (!opened.ok) return ok({ ...end, parts: withoutIdle(end.parts) });
  const plated = await platedLeaves(probing, opened.value, end);
  if (!plated.ok) return plated;
  const written = plated.value.map((leaf) => ({ after: leaf.number + 1, branch: branchOf(probing, opened.value, leaf) }));
  const parts = end.parts.map((part) => {
    const before = written.filter(({ branch }) => branch !== null && branch < part.branch).map(({ after }) => after);
    return { ...part, entry: Math.max(part.entry, ...before) };
  });
  return ok({ ...end, parts: withoutIdle(parts) });
}

function withoutIdle(parts: readonly BookPart[]): readonly BookPart[] {
  return parts.filter(({ entry, volume }, place) => {
    const next = parts[place + 1];
    return next === undefined || next.entry > entry || next.volume > volume;
  });
}

/** The leaves in volumes whose entries have plates: one that is loose was written by the branch under which it was found. */
async function platedLeaves({ store }: Probing, book: OpenBook, { volumes }: BookEnd): Promise<Result<readonly Leaf[], StoreProblem>> {
  const plated: Leaf[] = [];
  for (let number = 0; number < volumes; number += 1) {
    const read = await store.readRows([volumeId(book, number)]);
    if (!read.ok) return read;
    const volume = openVolume(book, number, read.value[0] ?? null);
    plated.push(...(volume?.leaves ?? []).map(({ leaf }) => leaf).filter(({ plate }) => plate !== null));
  }
  return ok(plated);
}

/** Under which branch the leaf's plates lie, the last if several wrote an entry of that number; null: under none. */
function branchOf({ ids }: Probing, book: OpenBook, leaf: Leaf): number | null {
  const lieUnder = (branch: number) => {
    const asIts = { ...book, parts: [{ branch, entry: 0, volume: 0 }] };
    return platePlaces(leaf).some((place) => ids.has(toHex(rowId(asIts, place))));
  };
  return book.parts.map(({ branch }) => branch).findLast(lieUnder) ?? null;
}
