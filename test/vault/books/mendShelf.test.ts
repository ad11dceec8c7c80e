import { beforeAll, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { mendShelf } from '../../../src/vault/books/mendShelf.ts';
import { damagedPrevious } from '../../../src/vault/books/damagedPrevious.ts';
import { leafId } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { saveDraft } from '../../../src/vault/books/saveDraft.ts';
import { sealAnew } from '../../../src/vault/books/sealAnew.ts';
import { endOf, isWhole, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { ledgerBook, type BookRef } from '../../../src/vault/keys/BookRef.ts';
import { sealingOf } from '../../../src/vault/keys/HeldKeys.ts';
import { dropOlderKeys } from '../../../src/vault/keys/olderKeys.ts';
import { fields, u64, utf8 } from '../../../src/vault/seal/bytes.ts';
import { fromHex, keyedHash, ready } from '../../../src/vault/sodium.ts';
import type { ShelfRowName, Store } from '../../../src/vault/store/Store.ts';
import { hex, type MemoryDisk } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, childNamed, freshShelf, withText } from './freshShelf.ts';

beforeAll(ready);

const mending = { at: at(9), epoch: 0, unnamed: (id: ChildId, number: number) => childNamed(id, `Found ${number}`), written: () => () => 0, told: () => ({}) };
const mend = (shelf: Shelf, epoch = 0) => mendShelf(shelf, { ...mending, epoch });
/** A vault whose root is lost: the one before it does not know of the last line, note and desk. */
async function withoutRoot() {
  const fresh = await freshShelf();
  const child = await fresh.addChild('Wren');
  for (const text of ['one', 'two']) {
    const entries = [{ book: ledgerBook, entry: { text } }, { book: { book: 'private', child } as const, entry: { text } }];
    valueOf(await commit(fresh.shelf, () => ok({ at: at(4), entries, desk: { facility: text }, ...(text === 'one' && { startErrand: { child, rows: [] } }) })));
  }
  const { state } = fresh.shelf;
  fresh.disk.shelf.delete('root');
  return { ...fresh, child, state, damaged: valueOf(await fresh.reopen()) };
}

const bookOf = (shelf: Shelf, ref: BookRef) => valueOf(openBook(shelf.held, ref, { branches: shelf.state.root.branches, parts: endOf(shelf.state, ref).parts }));
const unlocked = (shelf: Shelf) => commit(shelf, () => ok({ at: at(2), takeFence: true }));

describe('mending', () => {
  it('does not write over what another window wrote since the damage was seen', async () => {
    const { shelf, disk, reopen } = await freshShelf();
    valueOf(await unlocked(shelf));
    const whole = disk.copy();
    disk.shelf.set('root', new Uint8Array(50));
    const damaged = valueOf(await reopen());
    disk.shelf = whole.shelf;
    const other = valueOf(await reopen());
    valueOf(await unlocked(other));
    const before = disk.copy();
    expect(await mend(damaged)).toMatchObject({ problem: { type: 'takenOver' } });
    expect(disk.shelf).toEqual(before.shelf);
  });

  it.each([['missing', null], ['of no bytes', new Uint8Array(0)], ['of one byte', new Uint8Array(1)]] as const)('stands in for a root that is %s', async (_, root) => {
    const { shelf, disk, addChild, reopen } = await freshShelf();
    await addChild('Wren');
    valueOf(await unlocked(shelf));
    if (root === null) disk.shelf.delete('root');
    else disk.shelf.set('root', root);
    const damaged = valueOf(await reopen());
    expect(damaged.state.whole).toBe(false);
    valueOf(await mend(damaged));
    const mended = valueOf(await reopen());
    expect([mended.state.whole, mended.state.pages.length]).toEqual([true, 1]);
    expect((await unlocked(mended)).ok).toBe(true);
  });

  it('is not waited for by what is being typed, until another window has mended', async () => {
    const { shelf, disk, addChild, reopen } = await freshShelf();
    const child = await addChild('Wren');
    valueOf(await unlocked(shelf));
    disk.shelf.delete('root');
    const damaged = valueOf(await reopen());
    const other = valueOf(await reopen());
    const draft = { at: at(3), slot: { wing: 'private', of: 'note' }, body: 'I am' } as const;
    valueOf(await saveDraft(damaged, child, draft));
    expect(disk.drafts.size).toBe(1);
    valueOf(await mend(other));
    expect(await saveDraft(damaged, child, { ...draft, body: 'I am late' })).toEqual({ ok: false, problem: { type: 'takenOver' } });
    expect(await unlocked(damaged)).toMatchObject({ ok: false });
  });

  it('passes every fence there was, though a root from long before stands in for the lost one', async () => {
    const { shelf, disk, reopen } = await freshShelf();
    valueOf(await unlocked(shelf));
    const old = disk.shelf.get('root/previous')!;
    for (let n = 0; n < 5; n += 1) valueOf(await unlocked(shelf));
    const { fence, epoch } = shelf.state.root;
    disk.shelf.set('root/previous', old);
    disk.shelf.delete('root');
    const damaged = valueOf(await reopen());
    valueOf(await mend(damaged, epoch));
    expect(damaged.state.root.fence).toBeGreaterThan(fence);
  });

  it('gives all that was written since the root that stands in: how far the ledger and each book go, and the desk', async () => {
    const { damaged, child, state, reopen } = await withoutRoot();
    expect(damaged.state.root.ledger.entries).toBe(1);
    valueOf(await mend(damaged, state.root.epoch));
    const mended = valueOf(await reopen());
    expect(mended.state.root.ledger).toEqual(state.root.ledger);
    expect(endOf(mended.state, { book: 'private', child })).toEqual(endOf(state, { book: 'private', child }));
    expect(mended.state.desk).toEqual({ facility: 'two' });
    expect(isWhole(mended.state)).toBe(true);
    for (const entry of ['ledger', 'private'] as const) {
      const ref = entry === 'ledger' ? ledgerBook : { book: entry, child } as const;
      expect(valueOf(await readBook(mended, ref, withText)).entries.map(({ entry: { text } }) => text)).toEqual(['one', 'two']);
    }
  });

  it('has a root of its own time, past every one there was, with no errand out', async () => {
    const { damaged, state } = await withoutRoot();
    const { root } = damaged.state;
    expect([root.errand, state.root.errand === null]).toEqual([state.root.errand, false]);
    valueOf(await mend(damaged));
    const keyFile = damaged.held.open.file.generation;
    expect(damaged.state.root).toMatchObject({ epoch: root.epoch + 2, fence: root.epoch + 2, savedAt: at(9), keyFile, errand: null, branches: root.branches });
  });

  it('says of a root that was lost, and of no other, that saves may be lost with it', async () => {
    const { damaged, reopen } = await withoutRoot();
    expect(damaged.state.root).not.toHaveProperty('untold');
    valueOf(await mend(damaged));
    expect(valueOf(await reopen()).state.root.untold).toBe(true);
    const { shelf, disk, addChild, reopen: again } = await freshShelf();
    await addChild('Wren');
    disk.shelf.delete('page/0');
    const other = valueOf(await again());
    valueOf(await mend(other));
    expect(shelf.state.root).not.toHaveProperty('untold');
    expect(other.state.root).not.toHaveProperty('untold');
  });

  it('leaves fence and errand, ledger and desk as they are where the root is whole', async () => {
    const { shelf, disk, child, state } = await withoutRoot();
    disk.shelf.set('root', shelf.state.sealedRoot!);
    disk.shelf.delete('page/0');
    const damaged = valueOf(await openShelf(shelf.held, shelf.store, () => undefined));
    valueOf(await mend(damaged, state.root.epoch + 7));
    const { epoch: _, pages: __, ...same } = state.root;
    expect(damaged.state.root).toMatchObject({ ...same, epoch: state.root.epoch + 8, savedAt: at(9), desk: { version: state.root.epoch + 8 } });
    expect(damaged.state.desk).toEqual({ facility: 'two' });
    expect(damaged.state.root.errand).toBe(child);
  });

  it('leaves a shelf that opens as it was left, told of once, with nothing known of its volumes any more', async () => {
    const { held, disk, shelf: { store }, state, reopen } = await withoutRoot();
    for (const name of ['page/0', 'page/0/previous'] as const) disk.shelf.set(name, new Uint8Array(99));
    const saves: number[] = [];
    const damaged = valueOf(await openShelf(held, store, (epoch) => void saves.push(epoch)));
    damaged.volumeFirsts.set('private/x', new Map([[0, 0]]));
    damaged.unbindable.add('private/x');
    valueOf(await mend(damaged, state.root.epoch));
    expect([saves, damaged.volumeFirsts.size, damaged.unbindable.size]).toEqual([[damaged.state.root.epoch], 0, 0]);
    const mended = valueOf(await reopen());
    expect(mended.state).toEqual(damaged.state);
    expect(valueOf(await damagedPrevious(mended))).toEqual([]);
  });

  it('keeps the numbers of entries that were written and are gone, so that they are named, and goes on after them', async () => {
    const { disk, addChild, shelf, reopen } = await freshShelf();
    const [child, other] = [await addChild('Wren'), await addChild('Lark')];
    const notes = { book: 'private', child } as const;
    const write = (to: Shelf, text: string) => commit(to, () => ok({ at: at(3), entries: [{ book: ledgerBook, entry: { line: text } }, { book: notes, entry: { text } }] }));
    for (const text of ['one', 'two', 'three']) {
      const before = new Set(disk.rows.keys());
      valueOf(await write(shelf, text));
      const note = hex(leafId(bookOf(shelf, notes), ['one', 'two', 'three'].indexOf(text)));
      expect(before.has(note)).toBe(false);
      if (text === 'three') disk.rows.delete(note);
    }
    for (const name of ['page/0', 'page/0/previous'] as const) disk.shelf.delete(name);
    const told = new Map([[`private/${child}`, 3], [`record/${other}`, 1]]);
    const damaged = valueOf(await reopen());
    valueOf(await mendShelf(damaged, { ...mending, written: (lines) => (of, wing) => (lines.length === 3 ? told.get(`${wing}/${of}`) ?? 0 : 0) }));
    const read = async (of: Shelf) => {
      const { entries, damaged: lost } = valueOf(await readBook(of, notes, withText));
      return [entries.map(({ entry: { text } }) => text), lost.map(({ number }) => number)];
    };
    expect(await read(damaged)).toEqual([['one', 'two'], [2]]);
    expect(valueOf(await readBook(damaged, { book: 'record', child: other }, withText)).damaged).toEqual([{ number: 0, child: other, at: null }]);
    valueOf(await write(damaged, 'four'));
    expect(await read(valueOf(await reopen()))).toEqual([['one', 'two', 'four'], [2]]);
  });

  it('believes nobody who tells of more entries than there are lines', async () => {
    const { shelf, disk, addChild, reopen } = await freshShelf();
    const child = await addChild('Wren');
    for (const line of ['one', 'two']) valueOf(await commit(shelf, () => ok({ at: at(3), entries: [{ book: ledgerBook, entry: { line } }] })));
    disk.shelf.delete('page/0');
    const damaged = valueOf(await reopen());
    valueOf(await mendShelf(damaged, { ...mending, written: () => () => Number.MAX_SAFE_INTEGER }));
    expect(endOf(damaged.state, { book: 'private', child }).entries).toBe(2);
    expect(isWhole(valueOf(await reopen()).state)).toBe(true);
  });

  it('asks who tells of entries with every line there is, also of a ledger that goes on past the root that stands in', async () => {
    const { shelf, disk, addChild, reopen } = await freshShelf();
    await addChild('Wren');
    const before = disk.shelf.get('root')!;
    for (let n = 0; n < 90; n += 1) valueOf(await commit(shelf, () => ok({ at: at(3), entries: [{ book: ledgerBook, entry: { line: n } }] })));
    disk.shelf.set('root', before);
    const asked: (readonly unknown[])[] = [];
    valueOf(await mendShelf(valueOf(await reopen()), { ...mending, written: (lines) => { asked.push(lines); return () => 0; } }));
    expect(asked).toEqual([Array.from({ length: 90 }, (_, line) => ({ line }))]);
  });

  it('loses a desk that does not open as anything', async () => {
    const { disk, damaged, state, reopen } = await withoutRoot();
    disk.shelf.set('desk', new Uint8Array(99));
    valueOf(await mend(damaged, state.root.epoch));
    expect(valueOf(await reopen()).state).toMatchObject({ desk: null, deskWhole: true });
  });

  it('changes nothing where the disk fails, whenever it does', async () => {
    const { held, disk, shelf: { store }, state } = await withoutRoot();
    let asked = 0;
    let failsAt = 0;
    const failing = (what: keyof Store) => (...given: readonly never[]) =>
      ((asked += 1) === failsAt ? Promise.resolve(fail({ type: 'storageLost' })) : (store[what] as (...of: readonly never[]) => unknown)(...given));
    const methods = (['readShelf', 'readRows', 'rowIds', 'write'] as const).map((what) => [what, failing(what)] as const);
    const damaged = valueOf(await openShelf(held, { ...store, ...Object.fromEntries(methods) }, () => undefined));
    const before = disk.copy();
    const { state: shown } = damaged;
    for (failsAt = 1; ; failsAt += 1) {
      asked = 0;
      const mended = await mend(damaged, state.root.epoch);
      if (mended.ok) break;
      expect(mended).toEqual(fail({ type: 'storageLost' }));
      expect([disk, damaged.state]).toEqual([before, shown]);
    }
    expect(failsAt).toBeGreaterThan(5);
  });

  it.each<[string, (disk: MemoryDisk) => void, readonly ShelfRowName[]]>([
    ['the root', (disk) => disk.shelf.set('root', new Uint8Array(50)), ['root', 'root/previous']],
    ['a root that is missing', (disk) => disk.shelf.delete('root'), ['root/previous']],
    ['the desk', (disk) => disk.shelf.set('desk', new Uint8Array(50)), ['desk']],
    ['a page', (disk) => disk.shelf.set('page/0', new Uint8Array(50)), ['page/0', 'page/0/previous']],
    ['a page of two figures', (disk) => disk.shelf.set('page/10', new Uint8Array(50)), ['page/10']],
    ['another', (disk) => disk.shelf.set('page/1/previous', new Uint8Array(50)), []],
  ])('puts aside what it puts something else in the place of: %s', async (_, damage, names) => {
    const { disk, addChild, reopen, held } = await freshShelf();
    for (let n = 0; n < 12; n += 1) await addChild(`Wren ${n}`);
    valueOf(await unlocked(valueOf(await reopen())));
    damage(disk);
    const before = disk.copy();
    const damaged = valueOf(await reopen());
    const { epoch } = damaged.state.root;
    valueOf(await mend(damaged));
    const named = (name: ShelfRowName) => hex(keyedHash(16, fields(utf8('RG1 broken'), fromHex(held.branch), u64(epoch), utf8(name)), held.shelf.rows));
    const aside = [...disk.rows].filter(([id]) => !before.rows.has(id));
    expect(new Map(aside)).toEqual(new Map(names.map((name) => [named(name), before.shelf.get(name)!])));
  });

  it('puts aside what lay there as it was, and no renewing of the keys touches it: once the older are dropped nothing opens it', async () => {
    const { disk, addChild, reopen, renewKeys, keyFiles } = await freshShelf();
    await addChild('Wren');
    const rows = new Set(disk.rows.keys());
    const lay = disk.shelf.get('page/0')!;
    disk.shelf.set('page/0', lay.with(100, lay[100]! ^ 1));
    const mended = valueOf(await reopen());
    valueOf(await mend(mended));
    const aside = [...disk.rows].filter(([id]) => !rows.has(id));
    expect(aside.length).toBeGreaterThan(0);
    await renewKeys(mended);
    const steps = sealAnew(mended);
    let step = await steps.next();
    while (!step.done) step = await steps.next();
    const sealed = valueOf(step.value);
    expect(sealed.shelf).toBe(true);
    mended.held = valueOf(await dropOlderKeys(keyFiles, mended.held, sealed));
    for (const [id, row] of aside) expect(disk.rows.get(id)).toEqual(row);
    expect(aside.map(([, row]) => sealingOf(mended.held.shelf, row))).toEqual(aside.map(() => null));
  });
});
