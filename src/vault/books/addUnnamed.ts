import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { childrenOnPage } from './arrange.ts';
import type { FoundPage, Mending } from './Mending.ts';
import { partsByPlates } from './partsByPlates.ts';
import type { Probing } from './probeBook.ts';
import { probeBooks, type Books } from './probePages.ts';
import type { Shelf } from './Shelf.ts';
import { emptyBook, type BookEnd, type Page, type ShelfChild } from './ShelfRows.ts';

/**
 * Children who are on no page any more and have keys come back under a name of need, also those in whose books there is nothing:
 * there may be a draft. But not keys that no shelf has ever named, left by an adding that was cut off.
 */
export async function addUnnamed(
  { held, state }: Shelf, found: readonly FoundPage[], probing: Probing, { unnamed }: Mending,
): Promise<Result<readonly Page[]>> {
  const known = new Set(found.flatMap((each) => each?.page.children.map(({ card }) => card.id) ?? []));
  const wasNamed = (since: number) => !state.whole || since <= state.root.keyFile;
  const lost = held.open.body.children.filter(({ child, since }) => !known.has(child) && wasNamed(since));
  const back: ShelfChild[] = [];
  for (const { child } of lost) {
    const books = await probeBranches(probing, child);
    if (!books.ok) return books;
    back.push({ card: unnamed(child, back.length + 1), ...books.value, marks: [], notices: 0, lastNotice: null, lastEntry: null, consent: null });
  }
  return ok(placed(found, back));
}

/** Of a child whose page is lost nobody knows which branch wrote how far: one after the other is tried from where the last ended. */
async function probeBranches(probing: Probing, child: ChildId): Promise<Result<Books>> {
  const nothing: BookEnd = { ...emptyBook(0), parts: [] };
  let books: Books = { private: nothing, record: nothing };
  for (const branch of probing.branches.keys()) {
    const next = await probeBooks(probing, child, { private: onBranch(books.private, branch), record: onBranch(books.record, branch) });
    if (!next.ok) return next;
    books = next.value;
  }
  const notes = await partsByPlates(probing, { book: 'private', child }, books.private);
  if (!notes.ok) return notes;
  const record = await partsByPlates(probing, { book: 'record', child }, books.record);
  return record.ok ? ok({ private: notes.value, record: record.value }) : record;
}

/** The book gone on with by another branch. */
function onBranch(end: BookEnd, branch: number): BookEnd {
  return { ...end, parts: [...end.parts, { branch, entry: end.entries, volume: end.volumes }] };
}

/** Lost pages are filled with who came back, and new ones follow; a lost page at the end that nobody fills is left out. */
function placed(found: readonly FoundPage[], back: readonly ShelfChild[]): readonly Page[] {
  const rest = [...back];
  const pages = found.map((each, number): Page => each?.page ?? { format: 1, number, children: rest.splice(0, childrenOnPage) });
  while (rest.length > 0) pages.push({ format: 1, number: pages.length, children: rest.splice(0, childrenOnPage) });
  const last = pages.findLastIndex(({ children }, number) => children.length > 0 || found[number]);
  return pages.slice(0, last + 1);
}
