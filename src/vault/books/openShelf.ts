import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { ledgerBook } from '../keys/BookRef.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { ShelfRowName, Store, StoreProblem } from '../store/Store.ts';
import { checkPageOf } from './checkPageOf.ts';
import { leafId } from './leaf.ts';
import { openBook } from './OpenBook.ts';
import { asShelf, type Shelf, type ShelfPage, type ShelfState } from './Shelf.ts';
import { openDesk, openShelfRow, previousRootPlace, rootPlace } from './shelfRow.ts';
import { checkRoot, type Root } from './ShelfRows.ts';
import { volumeId } from './volume.ts';

export type OpenShelfProblem = StoreProblem | ProblemOf<'shelfDamaged' | 'keyFileDamaged'>;

/**
 * Reads the shelf: root, pages, desk. What does not open is shown from what it was before, marked as not whole,
 * and takes no writing. databaseMissing: there is nothing at all. shelfDamaged: no root opens.
 * keyFileDamaged: the key file is older than this shelf.
 */
export async function openShelf(
  held: HeldKeys, store: Store, onSaved: (epoch: number) => void,
): Promise<Result<Shelf, OpenShelfProblem>> {
  const read = await store.readShelf();
  if (!read.ok) return read;
  if (read.value.size === 0) return fail({ type: 'databaseMissing' });
  const state = readState(held, read.value);
  if (state === null) return fail({ type: 'shelfDamaged' });
  if (state.root.keyFile > held.open.file.generation) return fail({ type: 'keyFileDamaged' });
  const newest = state.whole ? await isNewest(held, store, state.root) : ok(false);
  return newest.ok ? ok(asShelf({ held, store, onSaved, state: { ...state, whole: newest.value } })) : newest;
}

/**
 * Whether the ledger ends where the root says.
 * [Note: a root that was put back] The root alone can be put back as it was before, for nothing that it names need have changed
 * since. But every unlocking adds a line: a row where the next one is to lie means that this root is not the newest.
 */
async function isNewest(held: HeldKeys, store: Store, { branches, ledger }: Root): Promise<Result<boolean, StoreProblem | ProblemOf<'keyFileDamaged'>>> {
  const book = openBook(held, ledgerBook, { branches, parts: ledger.parts });
  if (!book.ok) return fail({ type: 'keyFileDamaged' });
  const next = await store.readRows([leafId(book.value, ledger.entries), volumeId(book.value, ledger.volumes)]);
  return next.ok ? ok(next.value.every((row) => row === null)) : next;
}

type Rows = ReadonlyMap<ShelfRowName, Uint8Array>;

/** The shelf that these rows hold, or null when no root opens. */
export function readState(held: HeldKeys, rows: Rows): ShelfState | null {
  const current = openShelfRow(held, rootPlace, rows.get('root'), checkRoot);
  const root = current ?? openShelfRow(held, previousRootPlace, rows.get('root/previous'), checkRoot);
  if (root === null) return null;
  const desk = readDesk(held, rows, root);
  return {
    root,
    sealedRoot: rows.get('root') ?? null,
    whole: current !== null,
    pages: root.pages.map((_, number) => readPage(held, rows, number, root)),
    desk,
    deskWhole: root.desk === null || desk !== null,
  };
}

function readPage(held: HeldKeys, rows: Rows, number: number, root: Root): ShelfPage | null {
  const named = root.pages[number];
  if (named === undefined) return null;
  const check = checkPageOf(root);
  const place = { kind: 'page', number, version: named.version } as const;
  const page = openShelfRow(held, place, rows.get(`page/${number}`), check, named);
  if (page !== null) return { page, whole: true };
  const before = openShelfRow(held, previousPagePlace(number), rows.get(`page/${number}/previous`), check);
  return before === null ? null : { page: before, whole: false };
}

/** A page that was: its version is not known to who reads it, so that it can be read when nothing else can. */
export function previousPagePlace(number: number) {
  return { kind: 'previousPage', number, version: 0 } as const;
}

function readDesk(held: HeldKeys, rows: Rows, { desk }: Root) {
  return desk === null ? null : openDesk(held, rows.get('desk'), desk);
}
