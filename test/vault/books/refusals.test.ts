import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { fail, ok, type Result } from '../../../src/core/Result.ts';
import { bindLoose } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { countDrafts, readDrafts } from '../../../src/vault/books/readDrafts.ts';
import { dropDraft, saveDraft } from '../../../src/vault/books/saveDraft.ts';
import { sealAnew } from '../../../src/vault/books/sealAnew.ts';
import { asShelf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { ready } from '../../../src/vault/sodium.ts';
import type { Store } from '../../../src/vault/store/Store.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf, withText } from './freshShelf.ts';

beforeAll(ready);

const lost = fail({ type: 'storageLost' as const });
const damagedKeys = fail({ type: 'keyFileDamaged' });
let fresh: Awaited<ReturnType<typeof freshShelf>>;
let child: ChildId;

/** A child with two long notes, a short one and a draft. */
beforeEach(async () => {
  fresh = await freshShelf();
  child = await fresh.addChild('Wren');
  for (const length of [30_000, 30_000, 300_000, 5]) {
    valueOf(await commit(fresh.shelf, () => ok({ at: at(2), entries: [{ book: { book: 'private', child }, entry: { text: 'x'.repeat(length) } }] })));
  }
  valueOf(await saveDraft(fresh.shelf, child, { at: at(3), slot: { wing: 'private', of: 'note' }, body: 'I am' }));
});

/** The shelf on a disk that fails the n-th time this is asked of it. */
function failing(what: keyof Store, nth: number): Shelf {
  const { store } = fresh.shelf;
  let asked = 0;
  const call = (...given: readonly never[]) => ((asked += 1) === nth ? Promise.resolve(lost) : (store[what] as (...of: readonly never[]) => Promise<Result<unknown>>)(...given));
  return asShelf({ ...fresh.shelf, store: { ...store, [what]: call } });
}

/** The shelf as if this child's keys did not open. */
function withoutKeys(): Shelf {
  const { shelf, held } = fresh;
  const { open } = held;
  const children = open.body.children.map((each) => ({ ...each, private: each.record, record: each.private }));
  return { ...shelf, held: { ...held, open: { ...open, body: { ...open.body, children } } } };
}

const draft = { at: at(4), slot: { wing: 'private', of: 'note' }, body: 'I' } as const;

describe('a disk that fails', () => {
  it('is told of by every reading and writing of drafts', async () => {
    expect(await readDrafts(failing('draftIds', 1), child)).toEqual(lost);
    for (const nth of [1, 2]) expect(await readDrafts(failing('readDrafts', nth), child)).toEqual(lost);
    expect(await countDrafts(failing('draftIds', 1))).toEqual(lost);
    expect(await saveDraft(failing('write', 1), child, draft)).toEqual(lost);
    expect(await dropDraft(failing('write', 1), child, draft.slot)).toEqual(lost);
  });

  it('is told of by every reading of a book: of its leaves, its volumes and its plates', async () => {
    const read = (shelf: Shelf) => readBook(shelf, { book: 'private', child }, withText);
    for (const nth of [1, 2]) expect(await read(failing('readRows', nth))).toEqual(lost);
    valueOf(await bindLoose(fresh.shelf, { book: 'private', child }));
    for (const nth of [1, 2, 3]) expect(await read(failing('readRows', nth))).toEqual(lost);
    expect((await read(failing('readRows', 4))).ok).toBe(true);
  });

  it('is told of by binding', async () => {
    for (const what of ['readRows', 'write'] as const) expect(await bindLoose(failing(what, 1), { book: 'private', child })).toEqual(lost);
  });

  it('is told of by sealing anew, whatever was asked of it', async () => {
    valueOf(await bindLoose(fresh.shelf, { book: 'private', child }));
    await fresh.renewKeys();
    const walk = async (shelf: Shelf) => {
      const steps = sealAnew(shelf);
      for (let step = await steps.next(); ; step = await steps.next()) if (step.done) return step.value;
    };
    const { disk } = fresh;
    for (const [what, times] of [['readRows', 3], ['write', 4], ['draftIds', 2], ['readDrafts', 2], ['readShelf', 1]] as const) {
      for (let nth = 1; nth <= times; nth += 1) {
        const before = disk.copy();
        expect(await walk(failing(what, nth)), `${what} ${nth}`).toEqual(lost);
        Object.assign(disk, before);
      }
    }
  });
});

describe('a child whose keys do not open', () => {
  it('is said to be so by all that needs them', async () => {
    const shelf = withoutKeys();
    expect(await readDrafts(shelf, child)).toEqual(damagedKeys);
    expect(await saveDraft(shelf, child, draft)).toEqual(damagedKeys);
    expect(await readBook(shelf, { book: 'private', child }, withText)).toEqual(damagedKeys);
    expect(await bindLoose(shelf, { book: 'private', child })).toEqual(damagedKeys);
    expect(await commit(shelf, () => ok({ at: at(5), entries: [{ book: { book: 'private', child }, entry: { text: 'x' } }] }))).toEqual(damagedKeys);
    expect(valueOf(await countDrafts(shelf))).toEqual(new Map([[child, 1]]));
  });
});
