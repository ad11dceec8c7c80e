import { fail, ok, type Result } from '../../core/Result.ts';
import { platePlaces, type Leaf, type OpenedLeaf } from '../books/leaf.ts';
import { openBook, rowId, rowIdentity, type OpenBook, type RowPlace } from '../books/OpenBook.ts';
import { readState } from '../books/openShelf.ts';
import { bookName, booksOf, isWhole, type ShelfState } from '../books/Shelf.ts';
import type { BookEnd } from '../books/ShelfRows.ts';
import type { BookRef } from '../keys/BookRef.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { openUnder } from '../keys/openUnder.ts';
import { toHex } from '../sodium.ts';
import type { Row, ShelfRowName } from '../store/Store.ts';
import { damaged, openFrames, unreadable, type BackupFrames } from './BackupFrames.ts';
import { readFirstNote, readLastNote, type FirstNote } from './backupNotes.ts';
import { readBook } from './readBook.ts';

type Done = Promise<Result<null>>;

/** Takes what a backup holds, in its order. Whatever it fails with ends the reading. */
export type Taking = {
  shelf(state: ShelfState, note: FirstNote): Done;
  /** A row to be kept as it lies: a volume or a plate of this book, or with null one that no book names. */
  row(row: Row, of: BookRef | null): Done;
  /** The loose leaves of a book. opened: all of them, when every one opens and names the one before it; else null. */
  loose(book: OpenBook, end: BookEnd, leaves: { readonly rows: readonly Row[]; readonly opened: readonly OpenedLeaf[] | null }): Done;
  draft(row: Row): Done;
  /** The shelf is there to its last row, and does not open under these keys: they are not all that it was sealed under. */
  shut?(): void;
  /** Every leaf that opened, bound or loose. */
  leaf?(ref: BookRef, leaf: OpenedLeaf): void;
  /** An entry whose leaf opened before, and whose plates do not. */
  broken?(ref: BookRef, number: number): void;
};

/** What was read: damaged are entries that the shelf tells of and that do not open, strangers rows that no book names. */
export type BackupReading = {
  readonly note: FirstNote; readonly entries: number; readonly rows: number; readonly drafts: number;
  readonly damaged: number; readonly strangers: number;
};

export type Reading = {
  readonly age: Blob; readonly held: HeldKeys; readonly taking: Taking;
  /** Also what another installation of the vault made than the one whose keys these are. */
  readonly anyBranch?: boolean;
  progress(bytes: number): void;
};

/**
 * Reads a backup to its end and opens every row in it. fileKeyWrong: it is made out to another vault. backupDamaged: it is
 * cut off, changed, or not of the shape of one. backupUnreadable: the file cannot be read.
 */
export async function readBackup({ age, held, taking, anyBranch = false, progress }: Reading): Promise<Result<BackupReading>> {
  const opened = await openFrames(age, held, progress);
  if (!opened.ok) return opened;
  const frames = opened.value;
  const read = await new BackupReader(frames, { held, taking, anyBranch }).readAll();
  return frames.isUnreadable && !read.ok ? fail(unreadable) : read;
}

type Within = Pick<Reading, 'held' | 'taking' | 'anyBranch'>;
type Book = { readonly ref: BookRef; readonly end: BookEnd };

class BackupReader {
  readonly #frames: BackupFrames;
  readonly #within: Within;
  readonly #plates = new Map<string, { readonly book: OpenBook; readonly place: RowPlace & { readonly kind: 'plate' } }>();
  readonly #count = { shelf: 0, rows: 0, drafts: 0, entries: 0, damaged: 0, strangers: 0 };

  constructor(frames: BackupFrames, within: Within) {
    this.#frames = frames;
    this.#within = within;
  }

  async readAll(): Promise<Result<BackupReading>> {
    await this.#frames.next();
    const head = this.#frames.ofType('head');
    const note = head && readFirstNote(head);
    if (note === null || note.vault !== this.#within.held.vault) return fail(damaged);
    await this.#frames.next();
    const state = await this.#readShelf(note);
    if (state === null && !this.#frames.isBrokenOff) this.#within.taking.shut?.();
    if (state === null || !isWhole(state) || state.root.epoch !== note.epoch) return fail(damaged);
    // What is inside knows of a later key file: the one before it was put there from an older backup.
    if (state.root.keyFile > this.#within.held.open.file.generation) return fail(damaged);
    const begun = await this.#within.taking.shelf(state, note);
    if (!begun.ok) return begun;
    for (const book of booksOf(state)) {
      const done = await this.#readBook(state, book);
      if (!done.ok) return done;
    }
    for (const rest of [() => this.#readRest(), () => this.#readDrafts()]) {
      const done = await rest();
      if (!done.ok) return done;
    }
    return this.#end(note);
  }

  async #readShelf({ branch }: FirstNote): Promise<ShelfState | null> {
    const { held, anyBranch } = this.#within;
    const rows = new Map<ShelfRowName, Uint8Array>();
    for (let row = this.#frames.shelfRow(); row !== null; row = this.#frames.shelfRow()) {
      rows.set(row.name, row.sealed);
      this.#count.shelf += 1;
      await this.#frames.next();
    }
    return readState(anyBranch ? { ...held, branch } : held, rows);
  }

  async #readBook({ root: { branches } }: ShelfState, { ref, end }: Book): Promise<Result<null>> {
    const { held, taking } = this.#within;
    const book = openBook(held, ref, { branches, parts: end.parts });
    if (!book.ok) return fail(damaged);
    const read = await readBook(this.#frames, { book: book.value, end }, { keep: (row) => taking.row(row, ref), seen: (leaf) => taking.leaf?.(ref, leaf) });
    if (!read.ok) return read;
    const { rows, leaves, loose, opened } = read.value;
    for (const leaf of leaves) this.#expectPlates(book.value, leaf);
    this.#count.rows += rows;
    this.#count.entries += leaves.length;
    this.#count.damaged += Math.max(0, end.entries - leaves.length);
    return taking.loose(book.value, end, { rows: loose, opened });
  }

  #expectPlates(book: OpenBook, leaf: Leaf): void {
    for (const place of platePlaces(leaf)) this.#plates.set(toHex(rowId(book, place)), { book, place });
  }

  /** Plates, each opened, and whatever lay beside the books. A plate that is missing or does not open damages its entry. */
  async #readRest(): Promise<Result<null>> {
    const broken = new Map<string, { readonly ref: BookRef; readonly number: number }>();
    const breaks = ({ book: { ref }, place: { number } }: { readonly book: OpenBook; readonly place: RowPlace }) =>
      broken.set(`${bookName(ref)}/${number}`, { ref, number });
    for (let row = this.#frames.row(); row !== null; row = this.#frames.row()) {
      const plate = this.#plates.get(toHex(row.id));
      this.#plates.delete(toHex(row.id));
      this.#count.rows += 1;
      if (plate === undefined) this.#count.strangers += 1;
      else if (!openUnder(row.sealed, rowIdentity(plate.book, plate.place), plate.book.keys).ok) breaks(plate);
      const kept = await this.#within.taking.row(row, plate?.book.ref ?? null);
      if (!kept.ok) return kept;
      await this.#frames.next();
    }
    for (const plate of this.#plates.values()) breaks(plate);
    for (const { ref, number } of broken.values()) this.#within.taking.broken?.(ref, number);
    this.#count.damaged += broken.size;
    this.#count.entries -= broken.size;
    return ok(null);
  }

  async #readDrafts(): Promise<Result<null>> {
    for (let row = this.#frames.draft(); row !== null; row = this.#frames.draft()) {
      this.#count.drafts += 1;
      const kept = await this.#within.taking.draft(row);
      if (!kept.ok) return kept;
      await this.#frames.next();
    }
    return ok(null);
  }

  async #end(note: FirstNote): Promise<Result<BackupReading>> {
    const end = this.#frames.ofType('end');
    const last = end && readLastNote(end);
    const { shelf, rows, drafts, entries, damaged: broken, strangers } = this.#count;
    if (last === null || last.shelf !== shelf || last.rows !== rows || last.drafts !== drafts) return fail(damaged);
    if (!(await this.#frames.isOver())) return fail(damaged);
    return ok({ note, entries, rows, drafts, damaged: broken, strangers });
  }
}
