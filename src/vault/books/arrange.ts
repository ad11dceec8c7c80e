import type { Canonical } from '../../core/canonicalJson.ts';
import type { Child } from '../../core/Child.ts';
import type { Kept } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { bookKeys } from '../keys/bookKeys.ts';
import type { Row } from '../store/Store.ts';
import { asideRows } from './asideRows.ts';
import type { Change, NewEntry } from './Change.ts';
import { writeLeaf } from './leaf.ts';
import { childrenOf, type Shelf, type ShelfState } from './Shelf.ts';
import { emptyBook, type BookEnd, type Page, type Root, type ShelfChild } from './ShelfRows.ts';

/** The shelf as it is to be, not yet sealed. */
export type Arranged = {
  readonly root: Root;
  readonly pages: readonly Page[];
  /** Numbers of the pages that are other than before. */
  readonly changed: ReadonlySet<number>;
  /** undefined: as it was. */
  readonly desk: Canonical | undefined;
  readonly rows: readonly Row[];
  readonly kept: readonly Kept<Canonical>[];
};

/** The same while it is being put together. */
type Arranging = { root: Root; pages: Page[]; changed: Set<number>; rows: Row[]; kept: Kept<Canonical>[] };

// [Note: ten to a page] A save seals one page and what it was before, so a small page is a fast save. Ten children fill
// 4 KiB with room for marks; a root names the pages of some nine hundred in 4 KiB.
const childrenOnPage = 10;

/**
 * What the shelf becomes by a change. notFound: no such child. shelfDamaged: a page or the root it would touch is not
 * whole. invalid: a code name that is taken. Throws when a child's keys are missing, for those come first.
 */
export function arrange(shelf: Shelf, change: Change): Result<Arranged> {
  const { state } = shelf;
  if (!state.whole || (change.desk !== undefined && !state.deskWhole)) return fail({ type: 'shelfDamaged' });
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
  arranging.rows.push(...asideRows(shelf.held, state.root.fence, change.asideErrand ?? []));
  return ok({ ...arranging, desk: change.desk });
}

function nextRoot({ state: { root }, held }: Shelf, change: Change): Root {
  return {
    ...root,
    epoch: root.epoch + 1,
    fence: root.fence + (change.takeFence ? 1 : 0),
    savedAt: change.at,
    keyFile: held.open.file.generation,
    errand: change.startErrand?.child ?? (change.endErrand ? null : root.errand),
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
  arranging.pages[number] = { ...page, children: [...page.children, newChild(card)] };
  arranging.changed.add(number);
  return ok(null);
}

/** The first whole page with room, or the number of a new one. */
function roomyPage(state: ShelfState, { pages }: Arranging): number {
  const roomy = pages.findIndex(({ children }, number) => children.length < childrenOnPage && state.pages[number]?.whole);
  return roomy === -1 ? pages.length : roomy;
}

function newChild(card: Child): ShelfChild {
  return { card, private: emptyBook, record: emptyBook, marks: [], notices: 0, lastNotice: null, lastEntry: null, consent: null };
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
  const keys = bookKeys(shelf.held, ref);
  if (!keys.ok) return keys;
  const end = endIn(arranging, ref.child, ref.book);
  if (end === undefined) return fail({ type: 'notFound' });
  const leaf = writeLeaf({ held: shelf.held, ref, keys: keys.value }, end, at, entry);
  if (!leaf.ok) return leaf;
  arranging.rows.push(...leaf.value.rows);
  arranging.kept.push(leaf.value.kept);
  if (ref.book === 'ledger') {
    arranging.root = { ...arranging.root, ledger: leaf.value.end };
    return ok(null);
  }
  return changeChild(shelf.state, arranging, ref.child, (child) => ({ ...child, [ref.book]: leaf.value.end, lastEntry: at }));
}

function endIn({ root, pages }: Arranging, child: ChildId | null, book: 'private' | 'record' | 'ledger'): BookEnd | undefined {
  if (book === 'ledger') return root.ledger;
  return pages.flatMap(({ children }) => children).find(({ card }) => card.id === child)?.[book];
}
