import type { Child } from '../../core/Child.ts';
import type { Kept } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import { asInstant, type Instant } from '../../core/Instant.ts';
import { ok, type Result } from '../../core/Result.ts';
import { findParts, wordsIn, type FoundPart, type SearchPart } from '../../core/Searched.ts';
import { readPlaces, type EntryPlace } from '../books/readPlaces.ts';
import { findChild, type Shelf } from '../books/Shelf.ts';
import type { StoreProblem } from '../store/Store.ts';
import { countBeyond, lookForIndex, type WingFinding } from './Finding.ts';
import type { IndexedBook } from './IndexedBook.ts';
import { inTails, readTail } from './readTail.ts';
import type { Texts } from './textsOf.ts';
import { mayHold, type WordIndex } from './WordIndex.ts';

/** Where an entry stands among all that is found: the newest first. */
export type Place = { readonly at: Instant; readonly child: ChildId; readonly number: number };

export type FoundEntry<Entry> = Kept<Entry> & { readonly child: Child; readonly texts: Texts; readonly found: readonly FoundPart[] };

/** total: how many may be found in all, where that is exact. next: where to go on, null at the end. */
export type FoundPage<Entry> = { readonly entries: readonly FoundEntry<Entry>[]; readonly total: number | null; readonly next: Place | null };

/** isOver: whether it has looked long enough for one answer. */
export type Looking = { readonly parts: readonly SearchPart[]; readonly after: Place | null; isOver(): boolean };

/** How many are found at once, and how many entries are read for it at a time. */
export const pageLength = 20;
/** So many entries beyond the index are read within a search; with more the index comes first. */
const mostBeyond = 400;

/**
 * The entries of a wing that hold every part, the newest first. null: there is no index yet, and too much to read without. What the
 * index names is opened and looked through before it is shown.
 */
export async function find<Entry>(shelf: Shelf, finding: WingFinding<Entry>, looking: Looking): Promise<Result<FoundPage<Entry> | null, StoreProblem>> {
  await lookForIndex(shelf, finding);
  for (;;) {
    if (countBeyond(shelf, finding) > mostBeyond) return ok(null);
    const tail = await readTail(shelf, finding);
    if (!tail.ok) return tail;
    const marks = finding.index === null || !tail.value ? null : await mayHold(finding.index, looking.parts);
    if (finding.index === null || (tail.value && marks !== null)) return readPage(shelf, finding, { ...looking, marks });
    // Of other books, or damaged: what it says counts for nothing.
    finding.index = null;
    finding.tails.clear();
  }
}

/** A candidate: one of the tails is known to hold every part already. */
type Candidate<Entry> = Place & { readonly known: FoundEntry<Entry> | null; readonly volume: number | null };

async function readPage<Entry>(
  shelf: Shelf, finding: WingFinding<Entry>, { parts, after, isOver, marks }: Looking & { readonly marks: Uint8Array | null },
): Promise<Result<FoundPage<Entry>, StoreProblem>> {
  const known = tailCandidates(shelf, finding, parts);
  const total = parts.some(({ words }) => words.length > 1) ? null : known.length + (marks?.reduce((sum, mark) => sum + mark, 0) ?? 0);
  const entries: FoundEntry<Entry>[] = [];
  let from = after;
  for (;;) {
    const batch = newest([...known, ...(marks && finding.index ? indexed<Entry>(finding.index, marks, from) : [])], from);
    const read = await readBatch(shelf, finding, { parts, batch });
    if (!read.ok) return read;
    for (const [place, entry] of read.value.entries()) {
      const candidate = batch[place];
      if (candidate) from = candidate;
      if (entry !== null) entries.push(entry);
      if (entries.length === pageLength) return ok({ entries, total, next: asPlace(from) });
    }
    if (batch.length < pageLength) return ok({ entries, total, next: null });
    if (isOver()) return ok({ entries, total, next: asPlace(from) });
  }
}

function tailCandidates<Entry>(shelf: Shelf, finding: WingFinding<Entry>, parts: readonly SearchPart[]): readonly Candidate<Entry>[] {
  return [...inTails(finding)].flatMap(([id, { number, at, entry, texts, words }]) => {
    const child = findChild(shelf.state, id)?.child.card;
    const found = child && findParts(words, parts);
    return child && found ? [{ at, child: id, number, volume: null, known: { number, at, entry, texts, child, found } }] : [];
  });
}

/** The newest of the marked entries past a place, as many as a page holds. */
function indexed<Entry>({ books, at }: WordIndex, marks: Uint8Array, after: Place | null): readonly Candidate<Entry>[] {
  let best: Candidate<Entry>[] = [];
  let least = -Infinity;
  for (const book of books) {
    for (let number = book.entries - 1; number >= 0; number -= 1) {
      if (marks[book.base + number] !== 1) continue;
      const time = at[book.base + number] ?? 0;
      if (time < least) continue;
      const place = { at: asInstant(time), child: book.child, number, known: null, volume: volumeOf(book, number) };
      if (after === null || inOrder(after, place) < 0) best.push(place);
      if (best.length < 4 * pageLength) continue;
      best = newest(best, null);
      least = best.at(-1)?.at ?? least;
    }
  }
  return best;
}

function volumeOf({ firsts }: IndexedBook, number: number): number | null {
  const volume = firsts.findLastIndex((first) => first <= number);
  return volume === -1 ? null : volume;
}

function newest<Each extends Place>(places: readonly Each[], after: Place | null): Each[] {
  return places.filter((place) => after === null || inOrder(after, place) < 0).sort(inOrder).slice(0, pageLength);
}

/** The newest first; of those of one moment in an order that is always the same. */
export function inOrder(one: Place, other: Place): number {
  return other.at - one.at || (one.child === other.child ? other.number - one.number : one.child < other.child ? -1 : 1);
}

async function readBatch<Entry>(
  shelf: Shelf, finding: WingFinding<Entry>, { parts, batch }: { readonly parts: readonly SearchPart[]; readonly batch: readonly Candidate<Entry>[] },
): Promise<Result<readonly (FoundEntry<Entry> | null)[], StoreProblem>> {
  const places = batch.flatMap(({ child, number, volume, known }): EntryPlace[] => (known === null ? [{ child, number, volume }] : []));
  const read = await readPlaces(shelf, finding.wing, places, finding.check);
  if (!read.ok) return read;
  let at = 0;
  return ok(batch.map((candidate) => {
    if (candidate.known !== null) return candidate.known;
    const kept = read.value[at++] ?? null;
    const child = findChild(shelf.state, candidate.child)?.child.card;
    if (kept === null || child === undefined) return null;
    const texts = finding.textsOf(kept.entry);
    const found = findParts([wordsIn(texts.title), wordsIn(texts.text)], parts);
    return found && { number: kept.number, at: kept.at, entry: kept.entry, child, texts, found };
  }));
}

function asPlace(place: Place | null): Place | null {
  return place && { at: place.at, child: place.child, number: place.number };
}
