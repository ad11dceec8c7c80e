import type { Wing } from '../../core/Book.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { ledgerBook, type BookRef } from '../keys/BookRef.ts';
import { fields, u64, utf8 } from '../seal/bytes.ts';
import { fromHex, keyedHash, toHex } from '../sodium.ts';
import type { Row, ShelfRowName } from '../store/Store.ts';
import { addUnnamed } from './addUnnamed.ts';
import { findPages, lostDesk } from './findPages.ts';
import { inTurn } from './inTurn.ts';
import type { Mending, ShelfOnDisk } from './Mending.ts';
import { probeBook, type Probing } from './probeBook.ts';
import { probePages } from './probePages.ts';
import { readBook } from './readBook.ts';
import { sealShelf } from './sealShelf.ts';
import type { Shelf, ShelfState } from './Shelf.ts';
import type { BookEnd, Root, ShelfChild } from './ShelfRows.ts';

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
    const written = await shelf.store.write({ root: shelf.state.sealedRoot, shelf: sealed, addRows: aside });
    if (!written.ok) return fail<Problem>(written.problem);
    shelf.state = state;
    shelf.volumeFirsts.clear();
    shelf.unbindable.clear();
    shelf.onSaved(state.root.epoch);
    return ok(null);
  });
}

type Mended = { readonly sealed: ShelfOnDisk; readonly state: ShelfState; readonly aside: readonly Row[] };

async function mend(shelf: Shelf, rows: ShelfOnDisk, mending: Mending): Promise<Result<Mended>> {
  const { held, store, state } = shelf;
  const rowIds = await store.rowIds();
  if (!rowIds.ok) return rowIds;
  const ids = new Set(rowIds.value.map(toHex));
  const known = await probeLedger(shelf, { held, store, branches: state.root.branches, ids, written: () => 0 }, mending);
  if (!known.ok) return known;
  const { probing, ledger } = known.value;
  const found = await probePages(findPages(shelf, rows, mending), probing);
  if (!found.ok) return found;
  const reached = await addUnnamed(shelf, found.value, probing, mending);
  if (!reached.ok) return reached;
  const pages = reached.value.map((page) => ({ ...page, children: page.children.map((child) => asTold(child, probing, mending)) }));
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
    // A root that was lost may have been of saves that are lost with it.
    ...(!state.whole && { untold: true }),
    ledger,
    desk: null,
  };
  const whole = { ...state, whole: true, deskWhole: true, root, desk, pages: pages.map((page) => ({ page, whole: true })) };
  const changed = new Set(pages.keys());
  const sealed = sealShelf({ held, state: whole }, { root, pages, changed, desk: desk ?? undefined });
  return ok({ sealed: sealed.rows, state: sealed.state, aside: brokenRows(shelf, rows) });
}

/** How far the ledger goes, and with it how far every other book was written: each of their entries has a line. */
async function probeLedger(
  shelf: Shelf, blind: Probing, mending: Mending,
): Promise<Result<{ readonly probing: Probing; readonly ledger: BookEnd }>> {
  const { state } = shelf;
  const end = state.whole ? ok(state.root.ledger) : await probeBook(blind, ledgerBook, state.root.ledger);
  if (!end.ok) return end;
  const { value: ledger } = end;
  const lines = await readBook({ ...shelf, state: { ...state, root: { ...state.root, ledger } } }, ledgerBook, (line) => line);
  if (!lines.ok) return lines;
  const written = mending.written(lines.value.entries.map(({ entry }) => entry));
  const least = ({ book, child }: BookRef) => (book === 'ledger' ? 0 : Math.min(written(child, book), ledger.entries));
  return ok({ ledger, probing: { ...blind, written: least } });
}

/**
 * An entry that was written and is gone with all after it keeps its number, so that it is named and no other takes its place. Day facts
 * are read out of her record again: an older page may be behind it.
 */
function asTold({ day, ...child }: ShelfChild, { written }: Probing, { told }: Mending): ShelfChild {
  const far = (book: Wing): BookEnd => {
    const { [book]: end, card: { id } } = child;
    return { ...end, entries: Math.max(end.entries, written({ book, child: id })) };
  };
  return { ...child, private: far('private'), record: far('record'), ...told(child) };
}

/** What lay in the place of what was mended: under ids of its own, from where nothing serves it. */
function brokenRows({ held, state }: Shelf, rows: ShelfOnDisk): Row[] {
  const broken = (name: ShelfRowName): boolean => {
    if (name === 'root' || name === 'root/previous') return !state.whole;
    if (name === 'desk') return !state.deskWhole;
    const [, number] = name.split('/');
    return state.pages[Number(number)]?.whole !== true;
  };
  return [...rows].filter(([name]) => broken(name)).map(([name, sealed]) => {
    const named = fields(utf8('RG1 broken'), fromHex(held.branch), u64(state.root.epoch), utf8(name));
    return { id: keyedHash(16, named, held.shelf.rows), sealed };
  });
}
