import { ok, type Result } from '../../core/Result.ts';
import { isChained } from '../books/bindLoose.ts';
import { bookRows } from '../books/bookRows.ts';
import { openLeaf, type Leaf, type OpenedLeaf } from '../books/leaf.ts';
import type { OpenBook } from '../books/OpenBook.ts';
import type { BookEnd } from '../books/ShelfRows.ts';
import { openVolume } from '../books/volume.ts';
import { toHex } from '../sodium.ts';
import type { Row } from '../store/Store.ts';
import type { BackupFrames } from './BackupFrames.ts';

/** leaves: every one that opened, bound or loose. opened: as `Taking.loose` is given them. */
export type BookRead = { readonly rows: number; readonly leaves: readonly Leaf[]; readonly loose: readonly Row[]; readonly opened: readonly OpenedLeaf[] | null };

export type Keeping = { keep(row: Row): Promise<Result<null>>; seen(leaf: OpenedLeaf): void };

/** Reads on while the rows are of this book, opens each, and gives the volumes to `keep`. Whatever that fails with ends the reading. */
export async function readBook(
  frames: BackupFrames, { book, end }: { readonly book: OpenBook; readonly end: BookEnd }, { keep, seen }: Keeping,
): Promise<Result<BookRead>> {
  const expected = new Map(bookRows(book, end).map(({ id, place }) => [toHex(id), place]));
  const leaves: Leaf[] = [];
  const loose: { readonly row: Row; readonly opened: OpenedLeaf | null }[] = [];
  let rows = 0;
  for (let row = frames.row(); row !== null; row = frames.row()) {
    const place = expected.get(toHex(row.id));
    if (place === undefined) break;
    expected.delete(toHex(row.id));
    rows += 1;
    if (place.kind === 'leaf') {
      loose.push({ row, opened: openLeaf(book, place.number, row.sealed) });
    } else {
      const bound = openVolume(book, place.number, row.sealed)?.leaves ?? [];
      bound.forEach(seen);
      leaves.push(...bound.map(({ leaf }) => leaf));
      const kept = await keep(row);
      if (!kept.ok) return kept;
    }
    await frames.next();
  }
  const opened = loose.map((each) => each.opened).filter((each) => each !== null);
  opened.forEach(seen);
  leaves.push(...opened.map(({ leaf }) => leaf));
  return ok({ rows, leaves, loose: loose.map(({ row }) => row), opened: isChained(opened, end) ? opened : null });
}
