import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { bindLoose, firstLooseBook } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { draftsOf } from '../../../src/vault/books/draftId.ts';
import { leafId, plateIds, sealedRow } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { readDrafts } from '../../../src/vault/books/readDrafts.ts';
import { saveDraft } from '../../../src/vault/books/saveDraft.ts';
import { sealAnew, type SealedSoFar } from '../../../src/vault/books/sealAnew.ts';
import { sealBookAnew } from '../../../src/vault/books/sealBookAnew.ts';
import { asShelf, endOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { volumeId } from '../../../src/vault/books/volume.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { dropOlderKeys, underOlderKeys, type UnderOlderKeys } from '../../../src/vault/keys/olderKeys.ts';
import { generationOf } from '../../../src/vault/seal/openRow.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { hex, memoryStore, type MemoryDisk } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf, withText } from './freshShelf.ts';

beforeAll(ready);
vi.setConfig({ testTimeout: 60_000 });

const notes = (child: ChildId) => ({ book: 'private', child }) as const;
const lengths = [...Array.from({ length: 8 }, () => 7000), 300_000, ...Array.from({ length: 8 }, () => 7000), 40_000, 10, 10];

async function write(shelf: Shelf, child: ChildId, length: number): Promise<void> {
  const { entries } = endOf(shelf.state, notes(child));
  const text = `${entries}:`.padEnd(length, 'x');
  valueOf(await commit(shelf, () => ok({ at: at(entries), entries: [{ book: notes(child), entry: { text } }] })));
}

/** Two children with volumes, loose leaves, plates and drafts, and keys that were renewed after all of it. */
async function renewed() {
  const fresh = await freshShelf();
  const children = [await fresh.addChild('Wren'), await fresh.addChild('Heron')];
  for (const child of children) {
    for (const length of lengths) await write(fresh.shelf, child, length);
    valueOf(await bindLoose(fresh.shelf, notes(child)));
    valueOf(await saveDraft(fresh.shelf, child, { at: at(3), slot: { wing: 'private', of: 'note' }, body: 'she' }));
    valueOf(await saveDraft(fresh.shelf, child, { at: at(3), slot: { wing: 'record', of: 'progress' }, body: 'is' }));
  }
  await fresh.renewKeys();
  return { ...fresh, children };
}

async function walk(shelf: Shelf, between: () => Promise<unknown> = () => Promise.resolve()): Promise<UnderOlderKeys> {
  const steps = sealAnew(shelf);
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return valueOf(step.value);
    await between();
  }
}

const generations = (disk: MemoryDisk) =>
  new Set([...disk.rows.values(), ...disk.shelf.values(), ...disk.drafts.values()].map((row) => generationOf(row)));

async function textsOf(shelf: Shelf, child: ChildId): Promise<readonly string[]> {
  const { entries, damaged } = valueOf(await readBook(shelf, notes(child), withText));
  expect(damaged).toEqual([]);
  expect(valueOf(await readDrafts(shelf, child))).toMatchObject({ damaged: 0, drafts: [{}, {}] });
  return entries.map(({ entry }) => entry.text.slice(0, 5));
}

describe('sealing anew', () => {
  it('leaves nothing under an older key, so that what was written opens without them', async () => {
    const { shelf, disk, children, keyFiles } = await renewed();
    const before = await Promise.all(children.map((child) => textsOf(shelf, child)));
    expect(underOlderKeys(shelf.held).books).toHaveLength(5);
    const sealed = await walk(shelf);
    expect(sealed).toEqual(underOlderKeys(shelf.held));
    expect(generations(disk)).toEqual(new Set([2]));
    shelf.held = valueOf(await dropOlderKeys(keyFiles, shelf.held, sealed));
    expect(underOlderKeys(shelf.held)).toEqual({ shelf: false, desk: false, books: [] });
    const reopened = valueOf(await openShelf(shelf.held, memoryStore(disk), () => undefined));
    expect(await Promise.all(children.map((child) => textsOf(reopened, child)))).toEqual(before);
    expect(before[0]).toHaveLength(lengths.length);
  });

  it('lets anything be written and bound between two steps', async () => {
    const { shelf, disk, children, keyFiles } = await renewed();
    const [child] = children as [ChildId, ChildId];
    const sealed = await walk(shelf, async () => {
      await write(shelf, child, 4000);
      const loose = firstLooseBook(shelf);
      if (loose !== null) valueOf(await bindLoose(shelf, loose));
    });
    expect(sealed).toEqual(underOlderKeys(shelf.held));
    expect(generations(disk)).toEqual(new Set([2]));
    shelf.held = valueOf(await dropOlderKeys(keyFiles, shelf.held, sealed));
    expect((await textsOf(shelf, child)).length).toBeGreaterThan(lengths.length);
  });

  it('goes on from wherever the disk gave out, changing nothing of what can be read', async () => {
    const { shelf: { held }, disk: whole, children } = await renewed();
    const opened = async (disk: MemoryDisk, full: () => boolean = () => false) =>
      valueOf(await openShelf(held, memoryStore(disk, () => (full() ? { type: 'storageFull' } : null)), () => undefined));
    const before = await Promise.all(children.map(async (child) => textsOf(await opened(whole), child)));
    let steps = 0;
    await walk(await opened(whole.copy()), () => Promise.resolve(steps += 1));
    expect(steps).toBeGreaterThan(10);
    for (let cut = 0; cut < steps; cut += 1) {
      const disk = whole.copy();
      let left = cut;
      const stopped = sealAnew(await opened(disk, () => left < 0));
      for (let step = await stopped.next(); !step.done; step = await stopped.next()) left -= 1;
      expect(generations(disk).has(1)).toBe(true);
      const again = await opened(disk);
      for (const [place, child] of children.entries()) expect(await textsOf(again, child)).toEqual(before[place]);
      expect(await walk(again)).toEqual(underOlderKeys(held));
      expect(generations(disk)).toEqual(new Set([2]));
    }
  });

  it('tells how far it has come, the shelf counting as one', async () => {
    const { shelf } = await renewed();
    const told: SealedSoFar[] = [];
    const steps = sealAnew(shelf);
    for (let step = await steps.next(); !step.done; step = await steps.next()) told.push(step.value);
    const { books } = underOlderKeys(shelf.held);
    expect(new Set(told.map(({ of }) => of))).toEqual(new Set([books.length + 1]));
    // Nothing lies in the ledger, nor in the records.
    expect([...new Set(told.map(({ done }) => done))]).toEqual([1, 3, 5]);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort());
  });

  it('writes nothing a second time', async () => {
    const { shelf, disk } = await renewed();
    await walk(shelf);
    const before = disk.copy();
    let writes = 0;
    const { store } = shelf;
    const telling = asShelf({ ...shelf, store: { ...store, write: (batch) => { writes += 1; return store.write(batch); } } });
    expect(await walk(telling)).toEqual(underOlderKeys(shelf.held));
    expect(writes).toBe(0);
    for (const table of ['rows', 'shelf', 'drafts'] as const) {
      for (const [id, row] of before[table] as ReadonlyMap<string, Uint8Array>) expect((disk[table] as ReadonlyMap<string, Uint8Array>).get(id)).toBe(row);
    }
  });

  it('seals only what is under an older key', async () => {
    const { shelf, disk, children } = await renewed();
    await write(shelf, children[0]!, 300_000);
    valueOf(await saveDraft(shelf, children[0]!, { at: at(4), slot: { wing: 'private', of: 'note' }, body: 'new' }));
    const isNew = ([, row]: readonly [string, Uint8Array]) => generationOf(row) === 2;
    const before = [...[...disk.rows].filter(isNew), ...[...disk.drafts].filter(isNew)];
    expect(before).toHaveLength(4);
    await walk(shelf);
    for (const [id, row] of before) expect(disk.rows.get(id) ?? disk.drafts.get(id)).toBe(row);
    expect(generations(disk)).toEqual(new Set([2]));
  });

  it('says nothing of the shelf where its older keys are gone', async () => {
    const { shelf, keyFiles } = await renewed();
    const { books } = await walk(shelf);
    shelf.held = valueOf(await dropOlderKeys(keyFiles, shelf.held, { shelf: true, desk: true, books: [] }));
    const told: SealedSoFar[] = [];
    const steps = sealAnew(shelf);
    let step = await steps.next();
    for (; !step.done; step = await steps.next()) told.push(step.value);
    expect(valueOf(step.value)).toEqual({ shelf: false, desk: false, books });
    expect(told.at(-1)).toEqual({ done: 5, of: 5 });
  });

  it('is not stopped by a draft that is thrown away meanwhile', async () => {
    const { shelf } = await renewed();
    const { store } = shelf;
    const meanwhile = asShelf({ ...shelf, store: { ...store, readDrafts: (ids) => Promise.resolve(ok(ids.map(() => null))) } });
    expect(await walk(meanwhile)).toEqual(underOlderKeys(shelf.held));
  });

  it('says what the disk refused', async () => {
    const { shelf, refuse } = await renewed();
    refuse({ type: 'storageFull' });
    expect(await sealAnew(shelf).next()).toEqual({ done: true, value: { ok: false, problem: { type: 'storageFull' } } });
  });

  it('seals twice renewed keys\' rows once', async () => {
    const { shelf, disk, renewKeys, keyFiles, children } = await renewed();
    await renewKeys();
    const sealed = await walk(shelf);
    expect(generations(disk)).toEqual(new Set([3]));
    shelf.held = valueOf(await dropOlderKeys(keyFiles, shelf.held, sealed));
    expect(shelf.held.open.body.children.every(({ private: { seals }, record }) => seals.length + record.seals.length === 2)).toBe(true);
    expect(await textsOf(shelf, children[0]!)).toHaveLength(lengths.length);
  });
});

describe('damage', () => {
  const bookOf = (shelf: Shelf, child: ChildId) => valueOf(openBook(shelf.held, notes(child), { branches: shelf.state.root.branches, parts: endOf(shelf.state, notes(child)).parts }));

  it.each(['flipped', 'missing'])('keeps the older keys of its book, and lies as it lay: a volume that is %s', async (how) => {
    const { shelf, disk, children } = await renewed();
    const [child] = children as [ChildId, ChildId];
    const id = hex(volumeId(bookOf(shelf, child), 0));
    const was = disk.rows.get(id)!;
    if (how === 'missing') disk.rows.delete(id);
    else disk.rows.set(id, was.with(100, was[100]! ^ 1));
    const lay = disk.rows.get(id);
    const sealed = await walk(shelf);
    expect(sealed.shelf).toBe(true);
    expect(sealed.books).toEqual(underOlderKeys(shelf.held).books.filter(({ book, child: of }) => book !== 'private' || of !== child));
    expect(disk.rows.get(id)).toBe(lay);
    disk.rows.set(id, was);
    expect(await textsOf(shelf, child)).toHaveLength(lengths.length);
  });

  it('of a leaf, a plate or a draft does the same', async () => {
    const { shelf, disk, children } = await renewed();
    const [one, other] = children as [ChildId, ChildId];
    disk.rows.delete(hex(leafId(bookOf(shelf, one), lengths.length - 1)));
    const plate = [...disk.rows].findLast(([, row]) => row.length > 200_000)!;
    const draft = [...disk.drafts].at(-1)!;
    disk.rows.set(plate[0], plate[1].with(-1, plate[1].at(-1)! ^ 1));
    disk.drafts.set(draft[0], draft[1].with(-1, draft[1].at(-1)! ^ 1));
    const sealed = await walk(shelf);
    expect(sealed.books).toEqual([{ book: 'ledger', child: null }, { book: 'record', child: one }]);
    expect(disk.drafts.get(draft[0])?.at(-1)).toBe(draft[1].at(-1)! ^ 1);
    expect(valueOf(await readDrafts(shelf, other))).toMatchObject({ damaged: 1, drafts: [{}] });
  });

  it.each(['the first plate', 'the last plate', 'a draft'])('of one row more does the same: %s', async (what) => {
    const { shelf, disk, children } = await renewed();
    const [one] = children as [ChildId, ChildId];
    const leaf = { number: 8, at: at(8), previous: null, entry: null, plate: { bytes: 300_000, hash: '' } };
    const [first, last] = plateIds(bookOf(shelf, one), leaf).map(hex) as [string, string];
    const draft = [...disk.drafts.keys()].find((id) => id.startsWith(hex(draftsOf(shelf.held, one, 'private'))))!;
    if (what === 'a draft') disk.drafts.set(draft, disk.drafts.get(draft)!.with(-1, disk.drafts.get(draft)!.at(-1)! ^ 1));
    else disk.rows.delete(what === 'the last plate' ? last : first);
    const { books } = await walk(shelf);
    expect(books).toEqual(underOlderKeys(shelf.held).books.filter(({ book, child }) => book !== 'private' || child !== one));
  });

  it.each(['volume', 'leaf'] as const)('is what opens and is none of its kind: a %s', async (kind) => {
    const { shelf, disk, children } = await renewed();
    const [one] = children as [ChildId, ChildId];
    const number = kind === 'volume' ? 0 : lengths.length - 1;
    const { id, sealed } = sealedRow(bookOf(shelf, one), { kind, number, part: 0 }, new TextEncoder().encode('{}'));
    expect(disk.rows.has(hex(id))).toBe(true);
    disk.rows.set(hex(id), sealed);
    const { books } = await walk(shelf);
    expect(books).toEqual(underOlderKeys(shelf.held).books.filter(({ book, child }) => book !== 'private' || child !== one));
    expect(disk.rows.get(hex(id))).toBe(sealed);
  });

  it('of a page that is lost altogether does the same', async () => {
    const { shelf, disk } = await renewed();
    for (const name of ['page/0', 'page/0/previous'] as const) disk.shelf.delete(name);
    const reopened = valueOf(await openShelf(shelf.held, memoryStore(disk), () => undefined));
    expect(await walk(reopened)).toEqual({ shelf: false, desk: false, books: [{ book: 'ledger', child: null }] });
  });

  it('of a child without keys is said', async () => {
    const { shelf } = await renewed();
    const steps = sealBookAnew(shelf, { book: 'private', child: newId<ChildId>() });
    expect(await steps.next()).toEqual({ done: true, value: fail({ type: 'notFound' }) });
  });

  it('of a page keeps the keys of every book on it, and of the shelf', async () => {
    const { shelf, disk, children } = await renewed();
    disk.shelf.set('page/0', new Uint8Array(disk.shelf.get('page/0')!.length));
    const reopened = valueOf(await openShelf(shelf.held, memoryStore(disk), () => undefined));
    expect(await walk(reopened)).toEqual({ shelf: false, desk: false, books: [{ book: 'ledger', child: null }] });
    expect(await textsOf(reopened, children[0]!)).toHaveLength(lengths.length);
  });
});
