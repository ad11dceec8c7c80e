import { ok, type Result } from '../../core/Result.ts';
import type { StoreProblem } from '../store/Store.ts';
import { leafId, openLeaf, type OpenedLeaf } from './leaf.ts';
import type { OpenBook } from './OpenBook.ts';
import { bookName, type Shelf } from './Shelf.ts';
import type { BookEnd } from './ShelfRows.ts';
import { openVolume, volumeId, type OpenedVolume } from './volume.ts';

/** The leaves of these numbers, in their order, wherever they lie; null where one is missing or does not open. */
export async function readLeaves(
  shelf: Shelf, book: OpenBook, end: BookEnd, numbers: readonly number[],
): Promise<Result<readonly (OpenedLeaf | null)[], StoreProblem>> {
  const loose = numbers.filter((number) => number >= end.bound);
  const rows = await shelf.store.readRows(loose.map((number) => leafId(book, number)));
  if (!rows.ok) return rows;
  const found = new Map<number, OpenedLeaf | null>();
  loose.forEach((number, place) => found.set(number, openLeaf(book, number, rows.value[place] ?? null)));
  const bound = numbers.filter((number) => number < end.bound);
  const volumes = await volumesHolding({ shelf, book, end }, bound);
  if (!volumes.ok) return volumes;
  for (const { leaves } of volumes.value) for (const leaf of leaves) found.set(leaf.leaf.number, leaf);
  return ok(numbers.map((number) => found.get(number) ?? null));
}

/** The volumes of these numbers, opened; one that does not open is passed over. */
export async function readVolumes(
  shelf: Shelf, book: OpenBook, numbers: readonly number[],
): Promise<Result<ReadonlyMap<number, OpenedVolume>, StoreProblem>> {
  const opened = new Map<number, OpenedVolume>();
  const rows = await shelf.store.readRows(numbers.map((number) => volumeId(book, number)));
  if (!rows.ok) return rows;
  const firsts = firstsOf(shelf, book);
  for (const [place, number] of numbers.entries()) {
    const volume = openVolume(book, number, rows.value[place] ?? null);
    if (volume === null) continue;
    opened.set(number, volume);
    firsts.set(number, volume.first);
  }
  return ok(opened);
}

type Within = { readonly shelf: Shelf; readonly book: OpenBook; readonly end: BookEnd };

/**
 * The shelf does not say which entries a volume holds: of those read before it is known, the others are read from the last
 * one back, in steps that double.
 */
async function volumesHolding({ shelf, book, end }: Within, numbers: readonly number[]): Promise<Result<readonly OpenedVolume[], StoreProblem>> {
  const least = Math.min(...numbers);
  const firsts = firstsOf(shelf, book);
  const opened = new Map<number, OpenedVolume>();
  let reached = end.volumes;
  for (let step = 1; reached > 0 && !(Math.min(...firstsFrom(firsts, reached)) <= least); step *= 2) {
    const from = Math.max(0, reached - step);
    const unknown = Array.from({ length: reached - from }, (_, place) => from + place).filter((number) => !firsts.has(number));
    const read = await readVolumes(shelf, book, unknown);
    if (!read.ok) return read;
    for (const [number, volume] of read.value) opened.set(number, volume);
    reached = from;
  }
  const needed = new Set(numbers.flatMap((number) => holderOf(firsts, number) ?? []));
  const rest = await readVolumes(shelf, book, [...needed].filter((number) => !opened.has(number)));
  return rest.ok ? ok([...opened.values(), ...rest.value.values()]) : rest;
}

function firstsFrom(firsts: ReadonlyMap<number, number>, reached: number): number[] {
  return [...firsts].filter(([volume]) => volume >= reached).map(([, first]) => first);
}

function holderOf(firsts: ReadonlyMap<number, number>, number: number): number | null {
  let holder: readonly [number, number] | null = null;
  for (const [volume, first] of firsts) if (first <= number && (holder === null || first > holder[1])) holder = [volume, first];
  return holder === null ? null : holder[0];
}

function firstsOf({ volumeFirsts }: Shelf, { ref }: OpenBook): Map<number, number> {
  const name = bookName(ref);
  const firsts = volumeFirsts.get(name) ?? new Map<number, number>();
  volumeFirsts.set(name, firsts);
  return firsts;
}
