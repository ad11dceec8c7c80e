import type { Canonical } from '../../core/canonicalJson.ts';
import { writeJson } from '../seal/readJson.ts';
import type { ShelfRowName } from '../store/Store.ts';
import type { Arranged } from './arrange.ts';
import { previousPagePlace } from './openShelf.ts';
import type { Shelf, ShelfPage, ShelfState } from './Shelf.ts';
import { nameRow, previousRootPlace, rootPlace, sealDesk, sealShelfRow } from './shelfRow.ts';
import { writePage, writeRoot, type Page, type Root } from './ShelfRows.ts';

type Sealing = Pick<Arranged, 'root' | 'pages' | 'changed' | 'desk'> & { readonly forgets?: boolean };
type Sealed = { readonly rows: ReadonlyMap<ShelfRowName, Uint8Array>; readonly state: ShelfState };

/** The rows of the shelf that a change makes anew, each with what it was before, and the state once they are written. */
export function sealShelf(
  { held, state }: Pick<Shelf, 'held' | 'state'>, { root: arranged, pages, changed, desk, forgets = false }: Sealing,
): Sealed {
  const rows = new Map<ShelfRowName, Uint8Array>();
  const named = [...arranged.pages];
  const { epoch: version } = arranged;
  for (const number of changed) {
    const page = pages[number];
    if (page === undefined) continue;
    const plaintext = writeOnce(page, writePage);
    rows.set(`page/${number}`, sealShelfRow(held, { kind: 'page', number, version }, plaintext));
    named[number] = nameRow(held, version, plaintext);
    const before = forgets ? page : state.pages[number]?.page;
    if (before) rows.set(`page/${number}/previous`, sealShelfRow(held, previousPagePlace(number), writeOnce(before, writePage)));
  }
  const deskText = desk === undefined ? null : writeJson(desk);
  const root: Root = { ...arranged, pages: named, ...(deskText && { desk: nameRow(held, version, deskText) }) };
  if (deskText) rows.set('desk', sealDesk(held, version, deskText));
  const sealedRoot = sealShelfRow(held, rootPlace, writeOnce(root, writeRoot));
  rows.set('root', sealedRoot);
  rows.set('root/previous', sealShelfRow(held, previousRootPlace, writeOnce(forgets ? root : state.root, writeRoot)));
  return { rows, state: nextState(state, { root, sealedRoot, desk, pages: pages.map((page, number) => pageNow(state, changed, page, number)) }) };
}

const written = new WeakMap<Page | Root, Uint8Array>();

/** What a save writes as it stands, the next writes as what was before: one object, never changed, written out once. */
function writeOnce<Row extends Page | Root>(row: Row, write: (row: Row) => Canonical): Uint8Array {
  const plaintext = written.get(row) ?? writeJson(write(row));
  written.set(row, plaintext);
  return plaintext;
}

function pageNow(state: ShelfState, changed: ReadonlySet<number>, page: ShelfPage['page'], number: number): ShelfPage | null {
  return changed.has(number) ? { page, whole: true } : (state.pages[number] ?? null);
}

type Next = Pick<ShelfState, 'root' | 'sealedRoot' | 'pages'> & { readonly desk: ShelfState['desk'] | undefined };

function nextState(state: ShelfState, { root, sealedRoot, pages, desk }: Next): ShelfState {
  return { ...state, root, sealedRoot, pages, desk: desk === undefined ? state.desk : desk };
}
