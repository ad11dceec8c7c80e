import type { BranchId, ChildId } from '../../../src/core/Id.ts';
import { boundLeaves, isChained } from '../../../src/vault/books/bindLoose.ts';
import type { BoundLeaves } from '../../../src/vault/books/Change.ts';
import { leafId, openLeaf, writeLeaf } from '../../../src/vault/books/leaf.ts';
import { openBook, type OpenBook } from '../../../src/vault/books/OpenBook.ts';
import type { Probing } from '../../../src/vault/books/probeBook.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { asShelf } from '../../../src/vault/books/Shelf.ts';
import { emptyBook, type BookEnd, type Root, type ShelfChild } from '../../../src/vault/books/ShelfRows.ts';
import { volumeId } from '../../../src/vault/books/volume.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import type { BookRef } from '../../../src/vault/keys/BookRef.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import type { Store, StoreProblem } from '../../../src/vault/store/Store.ts';
import { quickCalibration } from '../keys/kdfInProcess.ts';
import { memoryKeyFiles } from '../keys/memoryKeyFiles.ts';
import { hex, MemoryDisk, memoryStore } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, childNamed, withText } from './freshShelf.ts';

/** Keys of a vault with some children. */
export async function keysFor(count: number): Promise<{ readonly held: HeldKeys; readonly children: readonly ChildId[] }> {
  const { keyFiles } = memoryKeyFiles();
  const { held } = valueOf(await createKeyFile({ vault: newId(), passphrase: 'five good words for it', keyFiles, calibration: quickCalibration }));
  const children = Array.from({ length: count }, () => newId<ChildId>());
  for (const child of children) valueOf(await addChildKeys(keyFiles, held, child));
  return { held, children };
}

/** A disk in memory that tells what rows it is asked for, and fails after so many askings. */
export class AskedDisk {
  disk = new MemoryDisk();
  readonly asked: string[][] = [];
  failsAfter = Infinity;
  readonly problem: StoreProblem = { type: 'storageLost' };

  get store(): Store {
    const store = memoryStore(this.disk, () => (this.asked.length > this.failsAfter ? this.problem : null));
    const telling = (read: Store['readRows']) => (ids: readonly Uint8Array[]) => {
      this.asked.push(ids.map(hex));
      return read(ids);
    };
    return { ...store, readRows: telling(store.readRows) };
  }
}

/** A book that is written row by row, by one branch after the other, on a disk of its own: with no shelf that says how far it goes. */
export class WrittenBook {
  end: BookEnd = emptyBook(0);
  readonly held: HeldKeys;
  readonly ref: BookRef;
  readonly on: AskedDisk;
  readonly branches: BranchId[];
  /** How many entries somebody tells of. */
  told = 0;

  constructor(held: HeldKeys, ref: BookRef, on = new AskedDisk(), branches: readonly BranchId[] = [held.branch]) {
    [this.held, this.ref, this.on, this.branches] = [held, ref, on, [...branches]];
  }

  /** The same with a life of its own from here. */
  copy(): WrittenBook {
    const on = new AskedDisk();
    on.disk = this.on.disk.copy();
    return Object.assign(new WrittenBook(this.held, this.ref, on, this.branches), { end: this.end, told: this.told });
  }

  get book(): OpenBook {
    return valueOf(openBook(this.held, this.ref, { branches: this.branches, parts: this.end.parts }));
  }

  get probing(): Probing {
    return { held: this.held, store: this.on.store, branches: this.branches, ids: new Set(this.on.disk.rows.keys()), written: () => this.told };
  }

  /** One more entry of about so many characters. */
  write(length: number): void {
    const { rows, end } = valueOf(writeLeaf(this.book, this.end, at(this.end.entries), { text: `${this.end.entries}:`.padEnd(length, 'x') }));
    if (rows.some(({ id }) => this.on.disk.rows.has(hex(id)))) throw new Error('a row lies there');
    for (const { id, sealed } of rows) this.on.disk.rows.set(hex(id), sealed);
    this.end = end;
  }

  /** Binds so many of the loose leaves. */
  bind(count: number): void {
    const { book, end: { bound }, on: { disk } } = this;
    const leaves = Array.from({ length: count }, (_, place) => openLeaf(book, bound + place, disk.rows.get(this.leaf(bound + place))!)!);
    this.#keep(boundLeaves(book, this.end, leaves));
  }

  /**
   * Goes on on another tablet, as from a backup: what is loose is bound first, so many leaves to a volume, or where it is not whole
   * stays as it lies.
   */
  restore(branch = newId<BranchId>(), inVolume = Infinity): void {
    const { end, book, on: { disk } } = this;
    const { entries, volumes, bound, parts } = end;
    const loose = Array.from({ length: entries - bound }, (_, place) => bound + place);
    const leaves = loose.map((number) => openLeaf(book, number, disk.rows.get(this.leaf(number)) ?? null)).filter((leaf) => leaf !== null);
    const gone = loose.map((number) => this.leaf(number));
    this.branches.push(branch);
    const part = { branch: this.branches.length - 1, entry: entries, volume: volumes };
    this.end = { ...end, parts: [...parts.filter(({ entry, volume }) => entry < entries || volume < volumes), part] };
    if (!isChained(leaves, end)) return;
    for (const id of gone) disk.rows.delete(id);
    for (let rest = leaves; rest.length > 0; rest = rest.slice(inVolume)) this.#keep(boundLeaves(this.book, this.end, rest.slice(0, inVolume)));
  }

  #keep({ volume, leaves, end }: BoundLeaves): void {
    const { rows } = this.on.disk;
    if (rows.has(hex(volume.id))) throw new Error('a volume lies there');
    rows.set(hex(volume.id), volume.sealed);
    for (const id of leaves) rows.delete(hex(id));
    this.end = end;
  }

  leaf(number: number): string {
    return hex(leafId(this.book, number));
  }

  volume(number: number): string {
    return hex(volumeId(this.book, number));
  }

  /** What can be read of it, by number, from the shelf that says that it ends here. */
  async texts(): Promise<ReadonlyMap<number, string>> {
    const { held, ref: { child }, branches, on: { store }, end } = this;
    if (child === null) throw new Error('a book of nobody');
    const bare = { marks: [], notices: 0, lastNotice: null, lastEntry: null, consent: null };
    const hers: ShelfChild = { card: childNamed(child, 'Wren'), private: emptyBook(0), record: emptyBook(0), [this.ref.book]: end, ...bare };
    const root: Root = { format: 1, epoch: 1, fence: 1, savedAt: at(1), keyFile: 1, branches, ledger: emptyBook(0), desk: null, errand: null, pages: [] };
    const pages = [{ page: { format: 1 as const, number: 0, children: [hers] }, whole: true }];
    const shelf = asShelf({ held, store, onSaved: () => undefined, state: { root, sealedRoot: null, whole: true, pages, desk: null, deskWhole: true } });
    return new Map(valueOf(await readBook(shelf, this.ref, withText)).entries.map(({ number, entry }) => [number, entry.text]));
  }

  /** A byte of it is another. */
  spoil(id: string): void {
    const row = this.on.disk.rows.get(id)!;
    this.on.disk.rows.set(id, row.with(100, row[100]! ^ 1));
  }
}
