import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { bookRows } from '../books/bookRows.ts';
import { openLeaf, platePlaces, type Leaf, type OpenedLeaf } from '../books/leaf.ts';
import { openBook, rowId, rowIdentity, type OpenBook, type RowPlace } from '../books/OpenBook.ts';
import { readState } from '../books/openShelf.ts';
import { booksOf, isWhole, type ShelfState } from '../books/Shelf.ts';
import type { BookEnd } from '../books/ShelfRows.ts';
import { openVolume } from '../books/volume.ts';
import type { BookRef } from '../keys/BookRef.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { openUnder } from '../keys/openUnder.ts';
import { toHex } from '../sodium.ts';
import type { Row, ShelfRowName } from '../store/Store.ts';
import { openStream } from './ageStream.ts';
import { readFirstNote, readLastNote, type FirstNote } from './backupNotes.ts';
import { readFrames, type Frame } from './Frame.ts';
import { Unreadable } from './PickedFile.ts';

type Done = Promise<Result<null>>;

/** Takes what a backup holds, in its order. Whatever it fails with ends the reading. */
export type Taking = {
  shelf(state: ShelfState, note: FirstNote): Done;
  /** A row to be kept as it lies: a volume, a plate, or one that no book names. */
  row(row: Row): Done;
  /** The loose leaves of a book. opened: all of them, when every one opens and names the one before it; else null. */
  loose(book: OpenBook, end: BookEnd, leaves: { readonly rows: readonly Row[]; readonly opened: readonly OpenedLeaf[] | null }): Done;
  draft(row: Row): Done;
};

/** What was read: damaged are entries that the shelf tells of and that do not open, strangers rows that no book names. */
export type BackupReading = {
  readonly note: FirstNote; readonly entries: number; readonly rows: number; readonly drafts: number;
  readonly damaged: number; readonly strangers: number;
};

export type Reading = { readonly age: Blob; readonly held: HeldKeys; readonly taking: Taking; progress(bytes: number): void };

/**
 * Reads a backup to its end and opens every row in it. fileKeyWrong: it is made out to another vault. backupDamaged: it is
 * cut off, changed, or not of the shape of one. backupUnreadable: the file cannot be read.
 */
export async function readBackup({ age, held, taking, progress }: Reading): Promise<Result<BackupReading>> {
  const frames = await openFrames(age, held);
  if (!frames.ok) return frames;
  const reader = new BackupReader(frames.value, { held, taking, progress });
  return reader.readAll();
}

async function openFrames(age: Blob, held: HeldKeys): Promise<Result<AsyncGenerator<Frame>>> {
  try {
    return ok(readFrames(await openStream(age, held.backup)));
  } catch (reason) {
    if (reason instanceof Unreadable) return fail(unreadable);
    const noMatch = reason instanceof Error && reason.message.includes('no identity matched');
    return fail({ type: noMatch ? 'fileKeyWrong' : 'backupDamaged' });
  }
}

const damaged: Problem = { type: 'backupDamaged' };
const unreadable: Problem = { type: 'backupUnreadable' };

type Within = Omit<Reading, 'age'>;
type Book = { readonly ref: BookRef; readonly end: BookEnd };

class BackupReader {
  readonly #frames: AsyncGenerator<Frame>;
  readonly #within: Within;
  /** The frame that is read and not taken yet; null: none can be read any more. */
  #frame: Frame | null = null;
  #bytes = 0;
  #unreadable = false;
  readonly #plates = new Map<string, { readonly book: OpenBook; readonly place: RowPlace & { readonly kind: 'plate' } }>();
  readonly #count = { shelf: 0, rows: 0, drafts: 0, entries: 0, damaged: 0, strangers: 0 };

  constructor(frames: AsyncGenerator<Frame>, within: Within) {
    this.#frames = frames;
    this.#within = within;
  }

  async readAll(): Promise<Result<BackupReading>> {
    const read = await this.#readAll();
    return this.#unreadable && !read.ok ? fail(unreadable) : read;
  }

  async #readAll(): Promise<Result<BackupReading>> {
    await this.#next();
    const note = this.#frame?.type === 'head' ? readFirstNote(this.#frame.bytes) : null;
    if (note === null || note.vault !== this.#within.held.vault) return fail(damaged);
    await this.#next();
    const state = await this.#readShelf();
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

  async #next(): Promise<void> {
    try {
      const { value } = await this.#frames.next() as IteratorResult<Frame, undefined>;
      this.#frame = value ?? null;
      this.#bytes += value?.bytes.length ?? 0;
      this.#within.progress(this.#bytes);
    } catch (reason) {
      this.#unreadable = reason instanceof Unreadable;
      this.#frame = null;
    }
  }

  async #readShelf(): Promise<ShelfState | null> {
    const rows = new Map<ShelfRowName, Uint8Array>();
    for (; this.#frame?.type === 'shelf'; await this.#next()) {
      const length = this.#frame.bytes[0] ?? 0;
      const name = new TextDecoder().decode(this.#frame.bytes.subarray(1, 1 + length));
      rows.set(name as ShelfRowName, this.#frame.bytes.slice(1 + length));
      this.#count.shelf += 1;
    }
    return readState(this.#within.held, rows);
  }

  async #readBook({ root: { branches } }: ShelfState, { ref, end }: Book): Promise<Result<null>> {
    const book = openBook(this.#within.held, ref, { branches, parts: end.parts });
    if (!book.ok) return fail(damaged);
    const expected = new Map(bookRows(book.value, end).map(({ id, place }) => [toHex(id), place]));
    const loose: { row: Row; opened: OpenedLeaf | null }[] = [];
    let opened = 0;
    for (let row = this.#row(); row !== null; row = this.#row()) {
      const place = expected.get(toHex(row.id));
      if (place === undefined) break;
      expected.delete(toHex(row.id));
      this.#count.rows += 1;
      if (place.kind === 'leaf') loose.push({ row, opened: openLeaf(book.value, place.number, row.sealed) });
      else opened += this.#openVolume(book.value, place.number, row);
      const kept = place.kind === 'leaf' ? ok(null) : await this.#within.taking.row(row);
      if (!kept.ok) return kept;
      await this.#next();
    }
    for (const leaf of loose) if (leaf.opened !== null) this.#expectPlates(book.value, leaf.opened.leaf);
    opened += loose.filter((leaf) => leaf.opened !== null).length;
    this.#count.entries += opened;
    this.#count.damaged += Math.max(0, end.entries - opened);
    return this.#within.taking.loose(book.value, end, { rows: loose.map(({ row }) => row), opened: chained(loose, end) });
  }

  #openVolume(book: OpenBook, number: number, row: Row): number {
    const volume = openVolume(book, number, row.sealed);
    for (const { leaf } of volume?.leaves ?? []) this.#expectPlates(book, leaf);
    return volume?.leaves.length ?? 0;
  }

  #expectPlates(book: OpenBook, leaf: Leaf): void {
    for (const place of platePlaces(leaf)) this.#plates.set(toHex(rowId(book, place)), { book, place });
  }

  /** Plates, each opened, and whatever lay beside the books. A plate that is missing or does not open damages its entry. */
  async #readRest(): Promise<Result<null>> {
    const broken = new Set<string>();
    for (let row = this.#row(); row !== null; row = this.#row()) {
      const plate = this.#plates.get(toHex(row.id));
      this.#plates.delete(toHex(row.id));
      this.#count.rows += 1;
      if (plate === undefined) this.#count.strangers += 1;
      else if (!openUnder(row.sealed, rowIdentity(plate.book, plate.place), plate.book.keys).ok) broken.add(entryOf(plate));
      const kept = await this.#within.taking.row(row);
      if (!kept.ok) return kept;
      await this.#next();
    }
    for (const plate of this.#plates.values()) broken.add(entryOf(plate));
    this.#count.damaged += broken.size;
    this.#count.entries -= broken.size;
    return ok(null);
  }

  async #readDrafts(): Promise<Result<null>> {
    for (; this.#frame?.type === 'draft'; await this.#next()) {
      const { bytes } = this.#frame;
      this.#count.drafts += 1;
      const kept = await this.#within.taking.draft({ id: bytes.slice(0, 32), sealed: bytes.slice(32) });
      if (!kept.ok) return kept;
    }
    return ok(null);
  }

  async #end(note: FirstNote): Promise<Result<BackupReading>> {
    const last = this.#frame?.type === 'end' ? readLastNote(this.#frame.bytes) : null;
    const { shelf, rows, drafts, entries, damaged: broken, strangers } = this.#count;
    if (last === null || last.shelf !== shelf || last.rows !== rows || last.drafts !== drafts) return fail(damaged);
    if (!(await this.#isOver())) return fail(damaged);
    return ok({ note, entries, rows, drafts, damaged: broken, strangers });
  }

  /** The last chunk of the `age` file is authenticated only when it is asked for: a file that was cut there shows it now. */
  async #isOver(): Promise<boolean> {
    try {
      return (await this.#frames.next()).done === true;
    } catch (reason) {
      this.#unreadable = reason instanceof Unreadable;
      return false;
    }
  }

  #row(): Row | null {
    if (this.#frame?.type !== 'row') return null;
    return { id: this.#frame.bytes.slice(0, 16), sealed: this.#frame.bytes.slice(16) };
  }
}

function entryOf({ book: { ref }, place }: { readonly book: OpenBook; readonly place: RowPlace }): string {
  return `${ref.book}/${ref.child ?? ''}/${place.number}`;
}

/** The leaves, if every one of the loose entries is there, opens, and names the one before it, up to the shelf's head. */
function chained(loose: readonly { readonly opened: OpenedLeaf | null }[], { bound, entries, head }: BookEnd): readonly OpenedLeaf[] | null {
  const leaves = loose.map(({ opened }) => opened).filter((opened) => opened !== null);
  if (leaves.length !== entries - bound) return null;
  const whole = leaves.every(({ leaf, link }, place) =>
    leaf.number === bound + place && link === (leaves[place + 1]?.leaf.previous ?? head));
  return whole ? leaves : null;
}
