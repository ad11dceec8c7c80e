import type { Canonical } from '../../core/canonicalJson.ts';
import type { Child } from '../../core/Child.ts';
import { noDayFacts } from '../../core/DayFacts.ts';
import type { Kept } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { BookRef } from '../keys/BookRef.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Row } from '../store/Store.ts';
import { asideRows } from './asideRows.ts';
import type { Change, NewEntry } from './Change.ts';
import { writeLeaf } from './leaf.ts';
import { openBook } from './OpenBook.ts';
import { childrenOf, type Shelf, type ShelfState } from './Shelf.ts';
import { emptyBook, type BookEnd, type Page, type Root, type ShelfChild } from './ShelfRows.ts';

/** The shelf as it is to be, not yet sealed. */
export type Arranged = {
  readonly root: Root;
  readonly pages: readonly Page[];
  /** Numbers of the pages that are other than before. */
  readonly changed: ReadonlySet<number>;
  /** What the shelf was before is written nowhere: the rows of it say the same as those of now. */
  readonly forgets: boolean;
  /** undefined: as it was. */
  readonly desk: Canonical | undefined;
  readonly rows: readonly Row[];
  readonly kept: readonly Kept<Canonical>[];
};

/** The same while it is being put together. */
type Arranging = { root: Root; pages: Page[]; changed: Set<number>; rows: Row[]; kept: Kept<Canonical>[] };

// [Note: ten to a page] A save seals one page and what it was before, so a small page is a fast save. Ten children fill
// 4 KiB with room for marks; a root names the pages of some nine hundred in 4 KiB.
export const childrenOnPage = 10;

/**
 * What the shelf becomes by a change. notFound: no such child. shelfDamaged: a page or the root it would touch is not
 * whole. invalid: a code name that is taken. Throws when a child's keys are missing, for those come first.
 */
export function arrange(shelf: Shelf, change: Change): Result<Arranged> {
  const { state } = shelf;
  const all = change.sealAnew === true || change.forget !== undefined;
  if (!state.whole || ((change.desk !== undefined || all) && !state.deskWhole)) return fail({ type: 'shelfDamaged' });
  if (all && state.pages.some((page) => !page?.whole)) return fail({ type: 'shelfDamaged' });
  if (change.startErrand && state.root.errand !== null) return fail({ type: 'errandOut' });
  const arranging: Arranging = { root: nextRoot(shelf, change), pages: pagesOf(state), changed: new Set(), rows: [], kept: [] };
  if (change.addChild) {
    const added = addChild(state, arranging, change.addChild);
    if (!added.ok) return added;
  }
  for (const { child, set } of change.facts ?? []) {
    const done = changeChild(state, arranging, child, (one) => ({ ...one, ...set }));
    if (!done.ok) return done;
  }
  for (const entry of change.entries ?? []) {
    const done = addEntry(shelf, arranging, change, entry);
    if (!done.ok) return done;
  }
  for (const { book, end } of change.bound ?? []) {
    const done = setEnd(state, arranging, book, { end });
    if (!done.ok) return done;
  }
  if (change.forget) forget(arranging, change.forget.child);
  if (all) for (const number of arranging.pages.keys()) arranging.changed.add(number);
  arranging.rows.push(...(change.bound ?? []).map(({ volume }) => volume));
  arranging.rows.push(...asideRows(shelf.held, state.root.fence, change.asideErrand ?? []));
  return ok({ ...arranging, forgets: change.forget !== undefined, desk: change.desk ?? (all ? (state.desk ?? undefined) : undefined) });
}

function forget(arranging: Arranging, child: ChildId): void {
  arranging.pages = arranging.pages.map((page) => ({ ...page, children: page.children.filter(({ card }) => card.id !== child) }));
}

function nextRoot({ state: { root }, held }: Shelf, change: Change): Root {
  const { untold, ...known } = root;
  return {
    ...known,
    ...(untold && !change.tellsLoss && { untold }),
    epoch: root.epoch + 1,
    fence: root.fence + (change.takeFence ? 1 : 0),
    savedAt: change.at,
    keyFile: held.open.file.generation,
    errand: change.startErrand?.child ?? (change.endErrand === undefined ? root.errand : null),
  };
}

/** A page of which nothing opens stands empty here; whatever touches it is refused. */
function pagesOf({ pages }: ShelfState): Page[] {
  return pages.map((each, number) => each?.page ?? { format: 1, number, children: [] });
}

function addChild(state: ShelfState, arranging: Arranging, card: Child): Result<null> {
  const taken = childrenOf(state).some((child) => child.card.codeName === card.codeName);
  if (taken) return fail({ type: 'invalid', field: 'codeName', why: 'taken' });
  const number = roomyPage(state, arranging);
  const page = arranging.pages[number] ?? { format: 1, number, children: [] };
  arranging.pages[number] = { ...page, children: [...page.children, newChild(card, state.root.branches.length - 1)] };
  arranging.changed.add(number);
  return ok(null);
}

/** The first whole page with room, or the number of a new one. */
function roomyPage(state: ShelfState, { pages }: Arranging): number {
  const roomy = pages.findIndex(({ children }, number) => children.length < childrenOnPage && state.pages[number]?.whole);
  return roomy === -1 ? pages.length : roomy;
}

function newChild(card: Child, branch: number): ShelfChild {
  return { card, private: emptyBook(branch), record: emptyBook(branch), marks: [], notices: 0, lastNotice: null, lastEntry: null, day: noDayFacts, consent: null };
}

function changeChild(
  state: ShelfState, arranging: Arranging, id: ChildId, to: (child: ShelfChild) => ShelfChild,
): Result<null> {
  const number = arranging.pages.findIndex(({ children }) => children.some(({ card }) => card.id === id));
  const page = arranging.pages[number];
  if (page === undefined) return fail({ type: 'notFound' });
  if (state.pages[number]?.whole === false) return fail({ type: 'shelfDamaged' });
  arranging.pages[number] = { ...page, children: page.children.map((child) => (child.card.id === id ? to(child) : child)) };
  arranging.changed.add(number);
  return ok(null);
}

function addEntry(shelf: Shelf, arranging: Arranging, { at }: Change, { book: ref, entry }: NewEntry): Result<null> {
  const end = endIn(arranging, ref);
  if (end === undefined) return fail({ type: 'notFound' });
  const book = openBook(shelf.held, ref, { branches: arranging.root.branches, parts: end.parts });
  if (!book.ok) return book;
  const leaf = writeLeaf(book.value, end, at, entry);
  if (!leaf.ok) return leaf;
  arranging.rows.push(...leaf.value.rows);
  arranging.kept.push(leaf.value.kept);
  return setEnd(shelf.state, arranging, ref, { end: leaf.value.end, lastEntry: at });
}

function setEnd(
  state: ShelfState, arranging: Arranging, { book, child }: BookRef, { end, ...dated }: { readonly end: BookEnd; readonly lastEntry?: Instant },
): Result<null> {
  if (child !== null) return changeChild(state, arranging, child, (one) => ({ ...one, [book]: end, ...dated }));
  arranging.root = { ...arranging.root, ledger: end };
  return ok(null);
}

function endIn({ root, pages }: Arranging, { child, book }: BookRef): BookEnd | undefined {
  if (book === 'ledger') return root.ledger;
  for (const { children } of pages) {
    const found = children.find(({ card }) => card.id === child);
    if (found) return found[book];
  }
  return undefined;
}
