import type { Child } from '../../core/Child.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { fields, u64, utf8 } from '../seal/bytes.ts';
import { fromHex, keyedHash, toHex } from '../sodium.ts';
import type { Row, ShelfRowName } from '../store/Store.ts';
import { childrenOnPage } from './arrange.ts';
import { checkPageOf } from './checkPageOf.ts';
import { inTurn } from './inTurn.ts';
import { previousPagePlace } from './openShelf.ts';
import { partsByPlates } from './partsByPlates.ts';
import { probeBook, type Probing } from './probeBook.ts';
import { sealShelf } from './sealShelf.ts';
import { asShelf, type Shelf, type ShelfState } from './Shelf.ts';
import { openDesk, openShelfRow } from './shelfRow.ts';
import { emptyBook, type BookEnd, type Page, type Root, type ShelfChild } from './ShelfRows.ts';

/** epoch: the furthest that a marker remembers. unnamed: the card of a child of whom only her books are left, by how many there are. */
export type Mending = { readonly at: Instant; readonly epoch: number; unnamed(id: ChildId, number: number): Child };

type Rows = ReadonlyMap<ShelfRowName, Uint8Array>;

/**
 * Puts what can still be read of a damaged shelf in its place, in one transaction: pages that open, else what they were before,
 * gone on with by the rows that are there; children of a lost page by their keys and books. What lay there is kept aside as it
 * was. [Note: a mended shelf gives no yes] Where the root was lost, an errand that is out counts for nothing, and the fence
 * becomes the epoch: it never rises by more, so that it passes every fence before, also where the older root is one that was
 * put back, and no older errand can be put in its place. takenOver: another writer's root lies there.
 */
export function mendShelf(shelf: Shelf, mending: Mending): Promise<Result<null>> {
  return inTurn(shelf, async () => {
    const rows = await shelf.store.readShelf();
    if (!rows.ok) return fail<Problem>(rows.problem);
    const mended = await mend(shelf, rows.value, mending);
    if (!mended.ok) return mended;
    const { sealed, state, aside } = mended.value;
    const { sealedRoot } = shelf.state;
    const written = await shelf.store.write({ root: sealedRoot.length === 0 ? null : sealedRoot, shelf: sealed, addRows: aside });
    if (!written.ok) return fail<Problem>(written.problem);
    shelf.state = state;
    shelf.volumeFirsts.clear();
    shelf.unbindable.clear();
    shelf.onSaved(state.root.epoch);
    return ok(null);
  });
}

type Mended = { readonly sealed: Rows; readonly state: ShelfState; readonly aside: readonly Row[] };

async function mend(shelf: Shelf, rows: Rows, mending: Mending): Promise<Result<Mended>> {
  const { held, store, state } = shelf;
  const rowIds = await store.rowIds();
  if (!rowIds.ok) return rowIds;
  const probing: Probing = { held, store, branches: state.root.branches, ids: new Set(rowIds.value.map(toHex)) };
  const found = await probePages(findPages(shelf, rows, mending), probing);
  if (!found.ok) return found;
  const pages = await addUnnamed(shelf, found.value, probing, mending);
  if (!pages.ok) return pages;
  const ledger = state.whole ? ok(state.root.ledger) : await probeBook(probing, { book: 'ledger', child: null }, state.root.ledger);
  if (!ledger.ok) return ledger;
  const desk = state.desk ?? lostDesk(shelf, rows, mending);
  const epoch = Math.max(state.root.epoch + 2, mending.epoch + 1);
  const root: Root = {
    ...state.root,
    epoch,
    // No fence was ever past the epoch of its root.
    fence: state.whole ? state.root.fence : epoch,
    savedAt: mending.at,
    keyFile: held.open.file.generation,
    errand: state.whole ? state.root.errand : null,
    ledger: ledger.value,
    desk: null,
  };
  const whole = { ...state, whole: true, deskWhole: true, root, desk, pages: pages.value.map((page) => ({ page, whole: true })) };
  const changed = new Set(pages.value.keys());
  const sealed = sealShelf(asShelf({ ...shelf, state: whole }), { root, pages: pages.value, changed, desk: desk ?? undefined, rows: [], kept: [] });
  return ok({ sealed: sealed.rows, state: sealed.state, aside: asideRows(shelf, rows) });
}

type FoundPage = { readonly page: Page; readonly whole: boolean } | null;

/**
 * Each page as it is best known. Whatever a root that was lost or put back had written since opens as of one of those writes,
 * and what is in books may go on beyond all of them: then no page is whole.
 */
function findPages({ held, state }: Shelf, rows: Rows, mending: Mending): readonly FoundPage[] {
  const count = state.root.pages.length + (state.whole ? 0 : 1);
  const check = checkPageOf(state.root);
  return Array.from({ length: count }, (_, number): FoundPage => {
    const shown = state.pages[number] ?? null;
    if (shown?.whole) return { page: shown.page, whole: state.whole };
    const open = (version: number) => openShelfRow(held, { kind: 'page', number, version }, rows.get(`page/${number}`), check);
    const newer = versionsPast(state, mending).map(open).find((page) => page !== null);
    const page = newer ?? shown?.page ?? openShelfRow(held, previousPagePlace(number), rows.get(`page/${number}/previous`), check);
    return page === null ? null : { page, whole: false };
  });
}

const mostVersions = 1000;

/** As of which writes a row can be that the root does not know of: none where the root itself is whole. */
function versionsPast({ whole, root: { epoch } }: ShelfState, mending: Mending): readonly number[] {
  const many = Math.min(mostVersions, Math.max(1, mending.epoch - epoch));
  return whole ? [] : Array.from({ length: many }, (_, place) => epoch + 1 + place);
}

async function probePages(found: readonly FoundPage[], probing: Probing): Promise<Result<readonly FoundPage[]>> {
  const pages: FoundPage[] = [];
  for (const each of found) {
    if (each === null || each.whole) {
      pages.push(each);
      continue;
    }
    const children: ShelfChild[] = [];
    for (const child of each.page.children) {
      const probed = await probeChild(probing, child);
      if (!probed.ok) return probed;
      children.push(probed.value);
    }
    pages.push({ page: { ...each.page, children }, whole: true });
  }
  return ok(pages);
}

async function probeChild(probing: Probing, child: ShelfChild): Promise<Result<ShelfChild>> {
  const { card: { id } } = child;
  const notes = await probeBook(probing, { book: 'private', child: id }, child.private);
  if (!notes.ok) return notes;
  const record = await probeBook(probing, { book: 'record', child: id }, child.record);
  return record.ok ? ok({ ...child, private: notes.value, record: record.value }) : record;
}

/**
 * Children who are on no page any more and have keys come back under a name of need, also those in whose books there is nothing:
 * there may be a draft. But not keys that no shelf has ever named, left by an adding that was cut off.
 */
async function addUnnamed(
  { held, state }: Shelf, found: readonly FoundPage[], probing: Probing, { unnamed }: Mending,
): Promise<Result<readonly Page[]>> {
  const known = new Set(found.flatMap((each) => each?.page.children.map(({ card }) => card.id) ?? []));
  const wasNamed = (since: number) => !state.whole || since <= state.root.keyFile;
  const lost = held.open.body.children.filter(({ child, since }) => !known.has(child) && wasNamed(since));
  const back: ShelfChild[] = [];
  for (const { child } of lost) {
    const empty = emptyBook(0);
    const bare: ShelfChild = {
      card: unnamed(child, back.length + 1), private: empty, record: empty,
      marks: [], notices: 0, lastNotice: null, lastEntry: null, consent: null,
    };
    const probed = await probeBranches(probing, bare);
    if (!probed.ok) return probed;
    back.push(probed.value);
  }
  return ok(placed(found, back));
}

/** Of a child whose page is lost nobody knows which branch wrote how far: one after the other is tried from where the last ended. */
async function probeBranches(probing: Probing, bare: ShelfChild): Promise<Result<ShelfChild>> {
  let child = bare;
  for (const branch of probing.branches.keys()) {
    const next = await probeChild(probing, { ...child, private: onBranch(child.private, branch), record: onBranch(child.record, branch) });
    if (!next.ok) return next;
    const further = (book: 'private' | 'record') => (isFurther(next.value[book], child[book]) ? next.value[book] : child[book]);
    child = { ...child, private: further('private'), record: further('record') };
  }
  const last = probing.branches.length - 1;
  const { card: { id } } = bare;
  const notes = await partsByPlates(probing, { book: 'private', child: id }, onBranch(child.private, last));
  if (!notes.ok) return notes;
  const record = await partsByPlates(probing, { book: 'record', child: id }, onBranch(child.record, last));
  return record.ok ? ok({ ...child, private: notes.value, record: record.value }) : record;
}

function isFurther(one: BookEnd, other: BookEnd): boolean {
  return one.entries > other.entries || one.volumes > other.volumes;
}

/** The book gone on with by another branch, unless it has written the last part already. */
function onBranch(end: BookEnd, branch: number): BookEnd {
  const parts = end.parts.filter(({ entry, volume }) => entry < end.entries || volume < end.volumes);
  const goesOn = parts.at(-1)?.branch === branch;
  return goesOn ? end : { ...end, parts: [...parts, { branch, entry: end.entries, volume: end.volumes }] };
}

/** Lost pages are filled with who came back, and new ones follow; a lost page at the end that nobody fills is left out. */
function placed(found: readonly FoundPage[], back: readonly ShelfChild[]): readonly Page[] {
  const rest = [...back];
  const pages = found.map((each, number): Page => each?.page ?? { format: 1, number, children: rest.splice(0, childrenOnPage) });
  while (rest.length > 0) pages.push({ format: 1, number: pages.length, children: rest.splice(0, childrenOnPage) });
  const last = pages.findLastIndex(({ children }, number) => children.length > 0 || found[number]);
  return pages.slice(0, last + 1);
}

function lostDesk({ held, state }: Shelf, rows: Rows, mending: Mending) {
  const desks = versionsPast(state, mending).map((version) => openDesk(held, rows.get('desk'), { version, hash: null }));
  return desks.find((desk) => desk !== null) ?? null;
}

/** What lay in the place of what was mended: under ids of its own, from where nothing serves it. */
function asideRows({ held, state }: Shelf, rows: Rows): Row[] {
  const broken = (name: ShelfRowName): boolean => {
    if (name === 'root' || name === 'root/previous') return !state.whole;
    if (name === 'desk') return !state.deskWhole;
    const number = Number(/^page\/(\d+)/.exec(name)?.[1]);
    return state.pages[number]?.whole !== true;
  };
  return [...rows].filter(([name]) => broken(name)).map(([name, sealed]) => {
    const named = fields(utf8('RG1 broken'), fromHex(held.branch), u64(state.root.epoch), utf8(name));
    return { id: keyedHash(16, named, held.shelf.rows), sealed };
  });
}
