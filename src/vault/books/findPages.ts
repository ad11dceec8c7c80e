import { checkPageOf } from './checkPageOf.ts';
import type { FoundPage, Mending, ShelfOnDisk } from './Mending.ts';
import { previousPagePlace } from './openShelf.ts';
import type { Shelf, ShelfState } from './Shelf.ts';
import { openDesk, openShelfRow } from './shelfRow.ts';

/**
 * Each page as it is best known. Whatever a root that was lost or put back had written since opens as of one of those writes,
 * and what is in books may go on beyond all of them: then no page is whole.
 */
export function findPages({ held, state }: Shelf, rows: ShelfOnDisk, mending: Mending): readonly FoundPage[] {
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

/** The desk as of one of the writes that the root does not know of. */
export function lostDesk({ held, state }: Shelf, rows: ShelfOnDisk, mending: Mending) {
  const desks = versionsPast(state, mending).map((version) => openDesk(held, rows.get('desk'), { version, hash: null }));
  return desks.find((desk) => desk !== null) ?? null;
}
