import type { Wing } from '../../../src/core/Book.ts';
import type { PrivateEntry, RecordEntry } from '../../../src/core/Entry.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import { ok } from '../../../src/core/Result.ts';
import { findParts, readSearch, wordsIn } from '../../../src/core/Searched.ts';
import { bindLoose, firstLooseBook } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { childrenOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { readPrivateEntry, readRecordEntry } from '../../../src/vault/handlers/readEntry.ts';
import { noSearch, type OpenVault } from '../../../src/vault/handlers/Room.ts';
import { readOn } from '../../../src/vault/handlers/readOn.ts';
import { find, inOrder, type Place } from '../../../src/vault/search/find.ts';
import { newFinding, type Finding } from '../../../src/vault/search/Finding.ts';
import { freshShelf } from '../books/freshShelf.ts';
import { valueOf } from '../valueOf.ts';

export const freshFinding = (): Finding => newFinding({ note: readPrivateEntry, record: readRecordEntry });

/** A vault on a disk in memory whose books are searched, beside looking through all of them. */
export async function searchedShelf() {
  const fresh = await freshShelf();
  const told: string[] = [];
  /** The window that searches; another begins with nothing known. */
  const window = (shelf: Shelf = fresh.shelf) => {
    const around = { elapsed: () => 0, events: { progress: () => undefined, mustLock: (why: string) => told.push(why) } };
    return { ledger: { shelf }, around, search: noSearch() } as unknown as OpenVault;
  };
  return { ...fresh, told, window };
}

export async function write(shelf: Shelf, child: ChildId, at: number, entry: PrivateEntry, wing: 'private'): Promise<void>;
export async function write(shelf: Shelf, child: ChildId, at: number, entry: RecordEntry, wing: 'record'): Promise<void>;
export async function write(shelf: Shelf, child: ChildId, at: number, entry: PrivateEntry | RecordEntry, wing: Wing): Promise<void> {
  valueOf(await commit(shelf, () => ok({ at: asInstant(at), entries: [{ book: { book: wing, child }, entry: entry as never }] })));
}

export async function bindAll(shelf: Shelf): Promise<void> {
  for (let loose = firstLooseBook(shelf); loose !== null; loose = firstLooseBook(shelf)) valueOf(await bindLoose(shelf, loose));
}

/** Reads on until there is nothing more to be read. */
export async function readAll(vault: OpenVault, wanted: Wing | null = null): Promise<void> {
  vault.search.wanted = wanted;
  while (await readOn(vault));
}

/** Every place that a search tells, page after page; null: it asks for the books to be read first. */
export async function places(shelf: Shelf, finding: Finding, wing: Wing, typed: string, isOver = () => false): Promise<readonly Place[] | null> {
  const parts = readSearch(typed);
  const all: Place[] = [];
  let after: Place | null = null;
  const pageAfter = async (from: Place | null) => {
    const looking = { parts, after: from, isOver };
    return wing === 'private' ? valueOf(await find(shelf, finding.private, looking)) : valueOf(await find(shelf, finding.record, looking));
  };
  for (;;) {
    const found = await pageAfter(after);
    if (found === null) return null;
    if (found.entries.length > 20) throw new Error('a page of more than twenty');
    all.push(...found.entries.map(({ at, child, number }) => ({ at, child: child.id, number })));
    if (found.next === null) return all;
    after = found.next;
  }
}

/** The same by opening every book of the wing. */
export async function lookedThrough(shelf: Shelf, wing: Wing, typed: string): Promise<readonly Place[]> {
  const parts = readSearch(typed);
  const finding = freshFinding();
  const all: Place[] = [];
  for (const { card: { id: child } } of childrenOf(shelf.state)) {
    const read = valueOf(await readBook(shelf, { book: wing, child }, (value) => (wing === 'private'
      ? finding.private.textsOf(readPrivateEntry(value)) : finding.record.textsOf(readRecordEntry(value)))));
    for (const { number, at, entry: { title, text } } of read.entries) {
      if (findParts([wordsIn(title), wordsIn(text)], parts)) all.push({ at, child, number });
    }
  }
  return all.sort(inOrder);
}
