import { ok, type Result } from '../../core/Result.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { BookRef } from '../keys/BookRef.ts';
import type { Store, StoreProblem } from '../store/Store.ts';
import { leafId, openLeaf, type OpenedLeaf } from './leaf.ts';
import { openBook, type OpenBook } from './OpenBook.ts';
import type { BookEnd, Root } from './ShelfRows.ts';
import { openVolume, volumeId } from './volume.ts';

export type Probing = { readonly held: HeldKeys; readonly store: Store; readonly branches: Root['branches'] };

/**
 * How far a book really goes, from an end that is known or that may be behind: by the volumes and leaves that are there, open,
 * and name the one before them. From its beginning where rows lie beyond that do not go on from the end, for then the end is of
 * another life of the book. Where its keys are not to be had, the end as it is.
 */
export async function probeBook(probing: Probing, ref: BookRef, from: BookEnd): Promise<Result<BookEnd, StoreProblem>> {
  const opened = openBook(probing.held, ref, { branches: probing.branches, parts: from.parts });
  if (!opened.ok) return ok(from);
  const book = opened.value;
  const reached = await probeFrom(probing, book, from);
  if (!reached.ok) return reached;
  const beyond = await probing.store.readRows([leafId(book, reached.value.entries), volumeId(book, reached.value.volumes)]);
  if (!beyond.ok) return beyond;
  if (beyond.value.every((row) => row === null)) return reached;
  const anew = await probeFrom(probing, book, { entries: 0, head: null, bound: 0, volumes: 0, loose: 0, parts: from.parts });
  return anew.ok && anew.value.entries <= reached.value.entries ? reached : anew;
}

async function probeFrom(probing: Probing, book: OpenBook, from: BookEnd): Promise<Result<BookEnd, StoreProblem>> {
  const bound = await probeVolumes(probing, book, from);
  return bound.ok ? probeLeaves(probing, book, bound.value) : bound;
}

async function probeVolumes({ store }: Probing, book: OpenBook, from: BookEnd): Promise<Result<BookEnd, StoreProblem>> {
  let end = from;
  for (;;) {
    const rows = await store.readRows([volumeId(book, end.volumes)]);
    if (!rows.ok) return rows;
    const row = rows.value[0] ?? null;
    const volume = row === null ? null : openVolume(book, end.volumes, row);
    if (volume === null || volume.first !== end.bound) return ok(end);
    const bound = end.bound + volume.leaves.length;
    const last = volume.leaves.at(-1);
    const beyond = bound > end.entries ? { entries: bound, head: last?.link ?? end.head } : {};
    end = { ...end, bound, volumes: end.volumes + 1, ...beyond };
  }
}

/** Some leaves are asked for at once. */
const step = 64;

async function probeLeaves({ store }: Probing, book: OpenBook, from: BookEnd): Promise<Result<BookEnd, StoreProblem>> {
  let end: BookEnd = { ...from, loose: 0 };
  for (let number = end.bound; ; number += step) {
    const numbers = Array.from({ length: step }, (_, place) => number + place);
    const rows = await store.readRows(numbers.map((each) => leafId(book, each)));
    if (!rows.ok) return rows;
    const leaves = rows.value.map((row, place) => (row === null ? null : openLeaf(book, number + place, row)));
    const before = end.entries;
    end = leaves.reduce(goOn, end);
    const reached = Math.max(before, end.entries);
    if (reached < number + step) return ok(end);
  }
}

/** One more leaf: it counts for what is loose, and goes on from the end if it names the last. */
function goOn(end: BookEnd, opened: OpenedLeaf | null): BookEnd {
  if (opened === null) return end;
  const loose = end.loose + opened.bytes.length;
  const isNext = opened.leaf.number === end.entries && opened.leaf.previous === end.head;
  if (isNext) return { ...end, loose, entries: end.entries + 1, head: opened.link };
  return opened.leaf.number < end.entries ? { ...end, loose } : end;
}
