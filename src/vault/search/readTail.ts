import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { wordsIn } from '../../core/Searched.ts';
import { readPlaces, type EntryPlace, type PlacedEntry } from '../books/readPlaces.ts';
import { childrenOf, type Shelf } from '../books/Shelf.ts';
import type { BookEnd } from '../books/ShelfRows.ts';
import type { StoreProblem } from '../store/Store.ts';
import type { Readable, WingFinding } from './Finding.ts';

/**
 * Reads what lies beyond the index and was not read before, each book from its end: an entry that is not the one that the next, or the
 * shelf, names is passed over, as `readBook` does. false: the first entry that the index does not know names another before it than the
 * last it knows, so it is the index of other books.
 */
export async function readTail<Entry>(shelf: Shelf, finding: WingFinding<Entry>): Promise<Result<boolean, StoreProblem>> {
  const beyond = childrenOf(shelf.state).flatMap(({ card: { id }, [finding.wing]: end }) => {
    const book = finding.index?.byChild.get(id);
    const from = book?.entries ?? 0;
    return end.entries > from ? [{ child: id, from, end, link: book?.link }] : [];
  });
  const fresh = beyond.filter(({ child, end }) => !finding.tails.get(child)?.has(end.entries - 1));
  const places = fresh.flatMap(({ child, from, end }) => Array.from({ length: end.entries - from }, (_, at): EntryPlace => ({ child, number: from + at, volume: null })));
  const read = await readPlaces(shelf, finding.wing, places, finding.check);
  if (!read.ok) return read;
  let at = 0;
  for (const { child, from, end, link } of fresh) {
    const entries = read.value.slice(at, (at += end.entries - from));
    const { standing, before } = thatStand(entries, end);
    if (link !== undefined && before !== link) return ok(false);
    finding.tails.set(child, new Map(standing.map((entry, place) => [from + place, entry && readable(finding, entry)])));
  }
  return ok(true);
}

type Placed<Entry> = PlacedEntry<Entry> | null;

/** Those of the last entries of a book that are named by the next; before: what the first of them names, undefined where that is not known. */
function thatStand<Entry>(entries: readonly Placed<Entry>[], { head }: BookEnd): { readonly standing: readonly Placed<Entry>[]; readonly before: string | null | undefined } {
  let named: string | null | undefined = head;
  const standing = entries.toReversed().map((entry) => {
    const stands = entry !== null && (named === undefined || entry.leaf.link === named);
    named = stands ? entry.leaf.leaf.previous : undefined;
    return stands ? entry : null;
  });
  return { standing: standing.toReversed(), before: named };
}

function readable<Entry>({ textsOf }: WingFinding<Entry>, entry: PlacedEntry<Entry>): Readable<Entry> {
  const texts = textsOf(entry.entry);
  return { ...entry, texts, words: [wordsIn(texts.title), wordsIn(texts.text)] };
}

/** Everything that was read beyond the index, with its child. */
export function* inTails<Entry>({ tails }: WingFinding<Entry>): Generator<readonly [ChildId, Readable<Entry>]> {
  for (const [child, entries] of tails) for (const entry of entries.values()) if (entry !== null) yield [child, entry];
}
