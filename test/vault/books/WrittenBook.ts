import type { BranchId, ChildId } from '../../../src/core/Id.ts';
import { boundLeaves } from '../../../src/vault/books/bindLoose.ts';
import { leafId, openLeaf, writeLeaf } from '../../../src/vault/books/leaf.ts';
import { openBook, type OpenBook } from '../../../src/vault/books/OpenBook.ts';
import type { Probing } from '../../../src/vault/books/probeBook.ts';
import { emptyBook, type BookEnd } from '../../../src/vault/books/ShelfRows.ts';
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
import { at } from './freshShelf.ts';

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

  constructor(held: HeldKeys, ref: BookRef, on = new AskedDisk(), branches: readonly BranchId[] = [held.branch]) {
    [this.held, this.ref, this.on, this.branches] = [held, ref, on, [...branches]];
  }

  /** The same with a life of its own from here. */
  copy(): WrittenBook {
    const on = new AskedDisk();
    on.disk = this.on.disk.copy();
    return Object.assign(new WrittenBook(this.held, this.ref, on, this.branches), { end: this.end });
  }

  get book(): OpenBook {
    return valueOf(openBook(this.held, this.ref, { branches: this.branches, parts: this.end.parts }));
  }

  get probing(): Probing {
    return { held: this.held, store: this.on.store, branches: this.branches, ids: new Set(this.on.disk.rows.keys()) };
  }

  /** One more entry of about so many characters. */
  write(length: number): void {
    const { rows, end } = valueOf(writeLeaf(this.book, this.end, at(this.end.entries), { text: `${this.end.entries}:`.padEnd(length, 'x') }));
    for (const { id, sealed } of rows) this.on.disk.rows.set(hex(id), sealed);
    this.end = end;
  }

  /** Binds so many of the loose leaves. */
  bind(count: number): void {
    const { book, end: { bound }, on: { disk } } = this;
    const leaves = Array.from({ length: count }, (_, place) => openLeaf(book, bound + place, disk.rows.get(this.leaf(bound + place))!)!);
    const { volume, leaves: gone, end } = boundLeaves(book, this.end, leaves);
    disk.rows.set(hex(volume.id), volume.sealed);
    for (const id of gone) disk.rows.delete(hex(id));
    this.end = end;
  }

  /** Goes on on another tablet, as from a backup, where all that was loose is bound first. */
  restore(branch = newId<BranchId>()): void {
    const { entries, volumes, bound, parts } = this.end;
    const loose = Array.from({ length: entries - bound }, (_, place) => bound + place);
    const leaves = loose.map((number) => openLeaf(this.book, number, this.on.disk.rows.get(this.leaf(number))!)!);
    for (const number of loose) this.on.disk.rows.delete(this.leaf(number));
    this.branches.push(branch);
    const part = { branch: this.branches.length - 1, entry: entries, volume: volumes };
    this.end = { ...this.end, parts: [...parts.filter(({ entry, volume }) => entry < entries || volume < volumes), part] };
    if (leaves.length === 0) return;
    const { volume, end } = boundLeaves(this.book, this.end, leaves);
    this.on.disk.rows.set(hex(volume.id), volume.sealed);
    this.end = end;
  }

  leaf(number: number): string {
    return hex(leafId(this.book, number));
  }

  volume(number: number): string {
    return hex(volumeId(this.book, number));
  }

  /** A byte of it is another. */
  spoil(id: string): void {
    const row = this.on.disk.rows.get(id)!;
    this.on.disk.rows.set(id, row.with(100, row[100]! ^ 1));
  }
}
