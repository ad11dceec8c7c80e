import { wings, type Wing } from '../../core/Book.ts';
import { ok, type Result } from '../../core/Result.ts';
import { inTurn } from '../books/inTurn.ts';
import type { Shelf } from '../books/Shelf.ts';
import { indexKeys } from '../keys/indexKeys.ts';
import { mostBytes } from '../seal/kinds.ts';
import { writeJson } from '../seal/readJson.ts';
import { randomBytes, toHex } from '../sodium.ts';
import type { Batch, StoreProblem } from '../store/Store.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { writeBooks, type IndexedBooks } from './IndexedBook.ts';
import { headPlace, sealIndexRow } from './indexRow.ts';
import { rowsOfIndex, type IndexHead } from './openIndex.ts';
import { readingVersion } from './textsOf.ts';
import type { WordBlock } from './wordBlocks.ts';

/** Blocks as many as the books name firsts of. */
export type BuiltIndex = { readonly books: IndexedBooks; readonly blocks: readonly WordBlock[] };

type Why = StoreProblem | ProblemOf<'takenOver' | 'shelfDamaged' | 'errandOut'>;

/**
 * Puts an index of a wing in the place of whatever lies there of it, in one transaction. What neither wing's head names goes with it: rows
 * under keys that are gone. Of the other wing's index nothing is opened but that head, which holds no word.
 * false: it is not written, for its keys do not open.
 */
export function writeIndex(shelf: Shelf, wing: Wing, { books, blocks }: BuiltIndex): Promise<Result<boolean, Why>> {
  return inTurn(shelf, async (): Promise<Result<boolean, Why>> => {
    const keys = indexKeys(shelf.held, wing);
    if (!keys.ok) return ok(false);
    const on = { held: shelf.held, wing, keys: keys.value };
    const build = randomBytes(16);
    const said = piecesOf(writeBooks(books));
    const head = writeJson({ format: 1, reading: readingVersion, build: toHex(build), books: said.length, blocks: blocks.length } satisfies IndexHead);
    const kept = await rowsOfIndex(shelf, wings.find((other) => other !== wing) ?? wing);
    if (!kept.ok) return kept;
    const lying = await shelf.store.indexIds();
    if (!lying.ok) return lying;
    const staying = new Set(kept.value.map(toHex));
    const rows = [...said, ...blocks.map(({ bytes }) => bytes)].map((bytes, number) => sealIndexRow(on, { build, number }, bytes));
    const batch: Batch = {
      root: shelf.state.sealedRoot,
      putIndex: [...rows, sealIndexRow(on, headPlace, head)],
      deleteIndex: lying.value.filter((id) => !staying.has(toHex(id))),
    };
    const written = await shelf.store.write(batch);
    return written.ok ? ok(true) : written;
  });
}

function piecesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const most = mostBytes('index');
  return Array.from({ length: Math.max(1, Math.ceil(bytes.length / most)) }, (_, piece) => bytes.subarray(piece * most, (piece + 1) * most));
}
