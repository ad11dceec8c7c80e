import type { Canonical } from '../../core/canonicalJson.ts';
import type { Instant } from '../../core/Instant.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { writeJson } from '../seal/readJson.ts';
import type { Store } from '../store/Store.ts';
import { asShelf, type Shelf } from './Shelf.ts';
import { nameRow, rootPlace, sealDesk, sealShelfRow } from './shelfRow.ts';
import { emptyBook, writeRoot, type Root } from './ShelfRows.ts';

/** An empty shelf on disk, at epoch 1. takenOver: there is one already; it is left as it is. */
export async function createShelf(
  held: HeldKeys, store: Store, made: { readonly at: Instant; readonly desk: Canonical; readonly onSaved: (epoch: number) => void },
): Promise<Result<Shelf>> {
  const desk = writeJson(made.desk);
  const root: Root = {
    format: 1, epoch: 1, fence: 1, savedAt: made.at, keyFile: held.open.file.generation,
    branches: [held.branch], ledger: emptyBook(0),
    desk: nameRow(held, 1, desk), errand: null, pages: [],
  };
  const sealedRoot = sealShelfRow(held, rootPlace, writeJson(writeRoot(root)));
  const rows = new Map([['root', sealedRoot], ['desk', sealDesk(held, 1, desk)]] as const);
  const written = await store.write({ root: null, shelf: rows });
  if (!written.ok) return fail<Problem>(written.problem);
  made.onSaved(1);
  const state = { root, sealedRoot, whole: true, pages: [], desk: made.desk, deskWhole: true };
  return ok(asShelf({ held, store, onSaved: made.onSaved, state }));
}
