import type { BranchId, ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { boundLeaves } from '../books/bindLoose.ts';
import type { OpenedLeaf } from '../books/leaf.ts';
import type { OpenBook } from '../books/OpenBook.ts';
import { mostBranches } from '../books/possibleEnd.ts';
import { sealShelf } from '../books/sealShelf.ts';
import { bookName, childrenOf, type ShelfState } from '../books/Shelf.ts';
import type { BookEnd, Page, Root } from '../books/ShelfRows.ts';
import { howManyFit } from '../books/volume.ts';
import type { BookRef } from '../keys/BookRef.ts';
import { holdKeys, type HeldKeys } from '../keys/HeldKeys.ts';
import { newId } from '../keys/newId.ts';
import { withNewest } from '../keys/renewKeys.ts';
import { sealKeyFile } from '../keys/sealKeyFile.ts';
import type { Row, Store } from '../store/Store.ts';
import { draftMover } from './draftMover.ts';
import { readBackup, type BackupReading, type Taking } from './readBackup.ts';

/** What a backup is restored with. held: the keys of the key file in it. */
export type Restoring = {
  readonly age: Blob; readonly held: HeldKeys;
  /** An empty database, and its number. */
  readonly store: Store; readonly database: number;
  /** The newest key file's generation on this tablet, and the furthest epoch its markers remember; 0 where there is none. */
  readonly past: { readonly generation: number; readonly epoch: number };
  /** Children who were shredded since: nothing of theirs is written, and no key of theirs comes back. */
  readonly leaveOut?: ReadonlySet<ChildId>;
  progress(bytes: number): void;
};

/** A database that is written and checked, and the keys that open it once `switchTo` has written them. shelf: what the backup said. */
export type Restored = { readonly held: HeldKeys; readonly reading: BackupReading; readonly shelf: ShelfState; readonly leftOut: readonly ChildId[] };

/**
 * Writes a backup into a database of its own, as a new branch of its vault. Rows are kept as they lie, under the branch that
 * wrote them; loose leaves are bound; shelf and drafts are sealed for the new branch. Nothing else on the tablet is touched:
 * the key file is not written yet.
 */
export async function restoreVault(
  { age, held: backedUp, store, database, past, leaveOut = new Set(), progress }: Restoring,
): Promise<Result<Restored>> {
  const held = newBranch(backedUp, { database, generation: past.generation, leaveOut });
  const writer = new RestoreWriter({ from: backedUp, held, store, leaveOut });
  const reading = await readBackup({ age, held: backedUp, taking: writer.taking(), progress });
  if (!reading.ok) return reading;
  const written = await writer.finish(past.epoch);
  if (!written.ok) return written;
  const leftOut = childrenOf(written.value).map(({ card }) => card.id).filter((child) => leaveOut.has(child));
  return ok({ held, reading: reading.value, shelf: written.value, leftOut });
}

/** The keys as the restored vault's key file will have them: a branch and a database of its own, a generation past all others. */
function newBranch(
  held: HeldKeys, { database, generation, leaveOut }: { readonly database: number; readonly generation: number; readonly leaveOut: ReadonlySet<ChildId> },
): HeldKeys {
  const { file, body } = held.open;
  const head = { ...file, database, generation: Math.max(file.generation, generation) + 1 };
  const children = body.children.filter(({ child }) => !leaveOut.has(child));
  // The shelf is sealed anew as a whole: under a key that never sealed a word of whoever is left out.
  const shelf = leaveOut.size === 0 ? body.shelf : { ...body.shelf, seals: withNewest(body.shelf, 0).seals.slice(-1) };
  const sealed = sealKeyFile(head, { ...body, children, shelf, branch: newId<BranchId>() }, held.keyFile);
  return holdKeys(held, { ...sealed, newest: 'b', behind: false });
}

/** Bytes that are written in one transaction. */
const batchBytes = 4 * 1024 * 1024;

type Writing = { readonly from: HeldKeys; readonly held: HeldKeys; readonly store: Store; readonly leaveOut: ReadonlySet<ChildId> };

class RestoreWriter {
  readonly #from: HeldKeys;
  readonly #held: HeldKeys;
  readonly #store: Store;
  readonly #leaveOut: ReadonlySet<ChildId>;
  #state: ShelfState | null = null;
  readonly #ends = new Map<string, BookEnd>();
  #rows: Row[] = [];
  #bytes = 0;
  #drafts: Row[] = [];
  #lastWrite: Promise<Result<null>> = Promise.resolve(ok(null));

  constructor({ from, held, store, leaveOut }: Writing) {
    this.#from = from;
    this.#held = held;
    this.#store = store;
    this.#leaveOut = leaveOut;
  }

  taking(): Taking {
    return {
      shelf: (state) => {
        this.#state = state;
        const hasRoom = state.root.branches.length < mostBranches;
        return Promise.resolve(hasRoom ? ok(null) : fail({ type: 'vaultFull', of: 'restores' }));
      },
      row: (row, of) => (this.#isLeftOut(of) ? Promise.resolve(ok(null)) : this.#keep([row])),
      loose: (book, end, { rows, opened }) => this.#keepLoose(book, end, rows, opened),
      draft: (row) => {
        this.#drafts.push(row);
        return Promise.resolve(ok(null));
      },
    };
  }

  #isLeftOut(of: BookRef | null): boolean {
    return of !== null && of.child !== null && this.#leaveOut.has(of.child);
  }

  /** Bound when they are whole; else kept as they lie, damage and all. Either way the new branch writes on from here. */
  #keepLoose(book: OpenBook, end: BookEnd, rows: readonly Row[], opened: readonly OpenedLeaf[] | null): Promise<Result<null>> {
    if (this.#isLeftOut(book.ref)) return Promise.resolve(ok(null));
    const branches = [...book.branches, this.#held.branch];
    const part = { branch: branches.length - 1, entry: end.entries, volume: end.volumes };
    const parts = [...end.parts.filter(({ entry, volume }) => entry < part.entry || volume < part.volume), part];
    let next: BookEnd = { ...end, parts };
    const volumes: Row[] = [];
    for (let rest = opened ?? []; rest.length > 0;) {
      const count = howManyFit(rest);
      const bound = boundLeaves({ ...book, branches, parts }, next, rest.slice(0, count));
      volumes.push(bound.volume);
      next = bound.end;
      rest = rest.slice(count);
    }
    this.#ends.set(bookName(book.ref), next);
    return this.#keep(opened === null ? rows : volumes);
  }

  async #keep(rows: readonly Row[]): Promise<Result<null>> {
    this.#rows.push(...rows);
    this.#bytes += rows.reduce((sum, { sealed }) => sum + sealed.length, 0);
    return this.#bytes < batchBytes ? ok(null) : this.#write();
  }

  /** Hands the rows so far to the disk once it has taken those before, and reads on meanwhile. */
  async #write(): Promise<Result<null>> {
    const before = await this.#lastWrite;
    if (!before.ok) return before;
    const rows = this.#rows;
    this.#rows = [];
    this.#bytes = 0;
    this.#lastWrite = this.#store.write({ root: null, addRows: rows });
    return ok(null);
  }

  /** The last rows, drafts and shelf, in one transaction; the shelf is what makes it a vault. Gives the shelf as the backup had it. */
  async finish(epoch: number): Promise<Result<ShelfState>> {
    const shelf = this.#state;
    if (shelf === null) throw new Error('a backup without a shelf');
    const before = await this.#lastWrite;
    if (!before.ok) return before;
    const state = withoutChildren(shelf, this.#leaveOut);
    const putDrafts = this.#sealDrafts(state);
    const written = await this.#store.write({ root: null, shelf: this.#sealShelf(state, epoch), addRows: this.#rows, putDrafts });
    return written.ok ? ok(shelf) : written;
  }

  #sealShelf(before: ShelfState, epoch: number) {
    const held = this.#held;
    const pages = before.pages.map((each): Page => {
      if (each === null) throw new Error('a backup is made of a whole shelf');
      return { ...each.page, children: each.page.children.map((child) => ({
        ...child,
        private: this.#endOf({ book: 'private', child: child.card.id }),
        record: this.#endOf({ book: 'record', child: child.card.id }),
      })) };
    });
    const root: Root = {
      ...before.root,
      epoch: Math.max(before.root.epoch, epoch) + 1,
      fence: before.root.fence + 1,
      keyFile: held.open.file.generation,
      branches: [...before.root.branches, held.branch],
      ledger: this.#endOf({ book: 'ledger', child: null }),
      errand: null,
      untold: true,
    };
    const state: ShelfState = { ...before, root, pages: pages.map((page) => ({ page, whole: true })) };
    const changed = new Set(pages.keys());
    const { rows } = sealShelf({ held, state }, { root, pages, changed, desk: before.desk ?? undefined });
    // What tells a database that nobody has written to since (Note: a restore that was not switched to): there was no root before this one.
    return new Map([...rows].filter(([name]) => name !== 'root/previous'));
  }

  #endOf(ref: Parameters<typeof bookName>[0]): BookEnd {
    const end = this.#ends.get(bookName(ref));
    if (end === undefined) throw new Error('a book that was not read');
    return end;
  }

  #sealDrafts(state: ShelfState): Row[] {
    const move = draftMover({ from: this.#from, to: this.#held }, state);
    return this.#drafts.flatMap((row) => move(row) ?? []);
  }
}

function withoutChildren(state: ShelfState, out: ReadonlySet<ChildId>): ShelfState {
  if (out.size === 0) return state;
  const pages = state.pages.map((each) => each && { ...each, page: { ...each.page, children: each.page.children.filter(({ card }) => !out.has(card.id)) } });
  return { ...state, pages };
}
