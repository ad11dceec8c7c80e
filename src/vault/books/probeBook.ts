import { ok, type Result } from '../../core/Result.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { BookRef } from '../keys/BookRef.ts';
import { toHex } from '../sodium.ts';
import type { Store, StoreProblem } from '../store/Store.ts';
import { leafId, openLeaf, type OpenedLeaf } from './leaf.ts';
import { openBook, type OpenBook } from './OpenBook.ts';
import type { BookEnd, Root } from './ShelfRows.ts';
import { openVolume, volumeId, type OpenedVolume } from './volume.ts';

/** ids: of every row there is, in hex. written: how many entries a book had at least, so that it is looked through so far. */
export type Probing = {
  readonly held: HeldKeys; readonly store: Store; readonly branches: Root['branches']; readonly ids: ReadonlySet<string>; written(ref: BookRef): number;
};

/** How many rows of a book that are missing one after the other are looked past: more leaves than one volume can bind. */
const mostMissing = { volume: 16, leaf: 512 };

/**
 * How far a book really goes, from an end that is known or that may be behind: by the volumes and leaves that are there, as long as
 * they open and name the one before. Where something is missing between, does not open or does not go on from the end, the book is
 * taken from its beginning with all that is there: every row past a gap counts, and so does one that does not open, for no other may
 * be written in its place. Where its keys are not to be had, the end as it is.
 */
export async function probeBook(probing: Probing, ref: BookRef, from: BookEnd): Promise<Result<BookEnd, StoreProblem>> {
  const opened = openBook(probing.held, ref, { branches: probing.branches, parts: from.parts });
  if (!opened.ok) return ok(from);
  const reached = await probeFrom(probing, opened.value, { from, least: { entries: probing.written(ref), volumes: 0 } });
  if (!reached.ok) return reached;
  if (reached.value.goesOn) return ok(reached.value.end);
  const beginning = { entries: 0, head: null, bound: 0, volumes: 0, loose: 0, parts: from.parts };
  const anew = await probeFrom(probing, opened.value, { from: beginning, least: reached.value.end });
  if (!anew.ok) return anew;
  const { entries, head } = from;
  return ok(anew.value.end.entries < entries ? { ...anew.value.end, entries, head } : anew.value.end);
}

/** goesOn: each leaf that was found past the end comes after the one that it names, and each volume begins where the one before it ends. */
type Probed = { readonly end: BookEnd; readonly goesOn: boolean };

/** least: how far is looked, also where nothing is found on the way. */
type Looking = { readonly from: BookEnd; readonly least: Pick<BookEnd, 'entries' | 'volumes'> };

async function probeFrom(probing: Probing, book: OpenBook, { from, least }: Looking): Promise<Result<Probed, StoreProblem>> {
  const bound = await probeVolumes(probing, book, { from, least });
  return bound.ok ? probeLeaves(probing, book, bound.value, least.entries) : bound;
}

/** The same of volumes; open: whether the last of them is, so that it is known where it ends. */
type ProbedVolumes = Probed & { readonly open: boolean };

async function probeVolumes({ store, ids }: Probing, book: OpenBook, { from, least }: Looking): Promise<Result<ProbedVolumes, StoreProblem>> {
  let [end, goesOn, open] = [from, true, true];
  for (let number = from.volumes; number < Math.max(end.volumes, least.volumes) + mostMissing.volume; number += 1) {
    const id = volumeId(book, number);
    if (!ids.has(toHex(id))) continue;
    const rows = await store.readRows([id]);
    if (!rows.ok) return rows;
    const volume = openVolume(book, number, rows.value[0] ?? null);
    goesOn &&= volume?.first === end.bound;
    open = volume !== null;
    end = { ...end, ...(volume && withVolume(end, volume)), volumes: number + 1 };
  }
  return ok({ end, goesOn, open });
}

function withVolume({ bound, entries, head }: BookEnd, { first, leaves }: OpenedVolume): Pick<BookEnd, 'bound' | 'entries' | 'head'> {
  const after = Math.max(bound, first + leaves.length);
  return after > entries ? { bound: after, entries: after, head: leaves.at(-1)?.link ?? head } : { bound: after, entries, head };
}

/** Some leaves are asked for at once. */
const step = 64;

async function probeLeaves(
  { store, ids }: Probing, book: OpenBook, { end: from, ...volumes }: ProbedVolumes, least: number,
): Promise<Result<Probed, StoreProblem>> {
  const numbers: number[] = [];
  let furthest = Math.max(from.entries, least);
  for (let number = from.bound; number < furthest + mostMissing.leaf; number += 1) {
    if (!ids.has(toHex(leafId(book, number)))) continue;
    numbers.push(number);
    furthest = Math.max(furthest, number + 1);
  }
  // A volume that does not open holds what is missing before the first leaf that is there.
  const bound = volumes.open ? from.bound : Math.max(from.bound, numbers[0] ?? from.bound);
  let probed: Probed = { end: { ...from, bound, entries: Math.max(from.entries, bound), loose: 0 }, goesOn: volumes.goesOn };
  for (let at = 0; at < numbers.length; at += step) {
    const some = numbers.slice(at, at + step);
    const rows = await store.readRows(some.map((number) => leafId(book, number)));
    if (!rows.ok) return rows;
    for (const [place, number] of some.entries()) probed = withLeaf(probed, number, openLeaf(book, number, rows.value[place] ?? null));
  }
  return ok(probed);
}

/** One more leaf: it counts for what is loose, and past the end it is the new one. */
function withLeaf({ end, goesOn }: Probed, number: number, opened: OpenedLeaf | null): Probed {
  const loose = end.loose + (opened?.bytes.length ?? 0);
  if (number < end.entries) return { end: { ...end, loose }, goesOn };
  // After a gap that was mended a leaf names one that is not right before it.
  const isNext = number === end.entries && opened?.leaf.previous === end.head;
  return { end: { ...end, loose, entries: number + 1, head: opened?.link ?? end.head }, goesOn: goesOn && isNext };
}
