import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { commit, rehearse } from '../../../src/vault/books/commit.ts';
import { createShelf } from '../../../src/vault/books/createShelf.ts';
import { mostEntryBytes } from '../../../src/vault/books/leaf.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { childrenOf, endOf, findChild, isWhole, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { ledgerBook, type BookRef } from '../../../src/vault/keys/BookRef.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { memoryStore } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, childNamed, freshShelf, withText } from './freshShelf.ts';

beforeAll(ready);

const problem = (type: string) => ({ ok: false, problem: expect.objectContaining({ type }) as unknown });
const write = (shelf: Shelf, book: BookRef, ...texts: string[]) =>
  commit(shelf, () => ok({ at: at(2), entries: texts.map((text) => ({ book, entry: { text } })) }));
const texts = async (shelf: Shelf, book: BookRef) => valueOf(await readBook(shelf, book, withText)).entries.map(({ entry }) => entry.text);

describe('commit', () => {
  it('keeps an empty shelf, and its desk', async () => {
    const { reopen } = await freshShelf();
    const { state } = valueOf(await reopen());
    expect(state.desk).toEqual({ facility: 'none' });
    expect(state.root).toMatchObject({ epoch: 1, fence: 1, errand: null, pages: [] });
    expect(isWhole(state)).toBe(true);
  });

  it('adds entries of both wings and the ledger in one act, numbered and in order', async () => {
    const { shelf, addChild, reopen } = await freshShelf();
    const child = await addChild('Blue Heron');
    const kept = valueOf(await commit(shelf, () => ok({
      at: at(5),
      entries: [
        { book: { book: 'private', child }, entry: { text: 'p0' } },
        { book: { book: 'record', child }, entry: { text: 'r0' } },
        { book: { book: 'private', child }, entry: { text: 'p1' } },
        { book: ledgerBook, entry: { text: 'l0' } },
      ],
      desk: { facility: 'house' },
    })));
    expect(kept.map(({ number, at: when }) => [number, when])).toEqual([[0, at(5)], [0, at(5)], [1, at(5)], [0, at(5)]]);
    const again = valueOf(await reopen());
    expect(await texts(again, { book: 'private', child })).toEqual(['p0', 'p1']);
    expect(await texts(again, { book: 'record', child })).toEqual(['r0']);
    expect(await texts(again, ledgerBook)).toEqual(['l0']);
    expect(again.state.desk).toEqual({ facility: 'house' });
    expect(again.state.root).toMatchObject({ savedAt: at(5), epoch: 3 });
    expect(findChild(again.state, child)?.child.lastEntry).toBe(at(5));
  });

  it('keeps every entry it was given, whatever and in whatever order (property)', async () => {
    const act = fc.record({ child: fc.nat(2), wing: fc.constantFrom<'private' | 'record'>('private', 'record'), text: fc.string({ unit: 'grapheme', maxLength: 60 }) });
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 25 }), fc.boolean(), async (acts, reopened) => {
      const vault = await freshShelf();
      const children: ChildId[] = [];
      for (const name of ['A', 'B', 'C']) children.push(await vault.addChild(name));
      const model = new Map<string, string[]>();
      let { shelf } = vault;
      for (const { child, wing, text } of acts) {
        const book = { book: wing, child: children[child]! } as const;
        const well = text.toWellFormed();
        valueOf(await write(shelf, book, well));
        model.set(`${child}${wing}`, [...(model.get(`${child}${wing}`) ?? []), well]);
        if (reopened) shelf = valueOf(await vault.reopen());
      }
      const last = valueOf(await vault.reopen());
      for (const [key, expected] of model) {
        const book = { book: key.slice(1) as 'private' | 'record', child: children[Number(key[0])]! };
        expect(await texts(last, book)).toEqual(expected);
      }
    }), { numRuns: 15 });
  });

  it('takes turns: of many at once none is lost', async () => {
    const { shelf, addChild, reopen } = await freshShelf();
    const child = await addChild('Blue Heron');
    const book = { book: 'private', child } as const;
    const wanted = Array.from({ length: 20 }, (_, number) => `note ${number}`);
    const kept = await Promise.all(wanted.map((text) => write(shelf, book, text)));
    expect(kept.map((each) => valueOf(each)[0]?.number)).toEqual(wanted.map((_, number) => number));
    expect(await texts(valueOf(await reopen()), book)).toEqual(wanted);
  });

  it('lets who waits for an act go on before the next one begins', async () => {
    const { shelf } = await freshShelf();
    let known = 0;
    const act = async () => {
      let seen = -1;
      valueOf(await commit(shelf, () => {
        seen = known;
        return ok({ at: at(1) });
      }));
      known = seen + 1;
      return seen;
    };
    expect(await Promise.all([act(), act(), act()])).toEqual([0, 1, 2]);
  });

  it('writes nothing when the act is refused, and the next one goes on', async () => {
    const { shelf, addChild, disk, saves } = await freshShelf();
    const child = await addChild('Blue Heron');
    const before = disk.copy();
    const epochs = [...saves];
    expect(await commit(shelf, () => fail({ type: 'notNow' }))).toEqual(problem('notNow'));
    await expect(commit(shelf, () => {
      throw new Error('a mistake');
    })).rejects.toThrow('a mistake');
    expect(await write(shelf, { book: 'private', child: newId<ChildId>() }, 'x')).toEqual(problem('notFound'));
    expect(await commit(shelf, () => ok({ at: at(3), addChild: { ...findChild(shelf.state, child)!.child.card, id: newId<ChildId>() } })))
      .toEqual({ ok: false, problem: { type: 'invalid', field: 'codeName', why: 'taken' } });
    expect(disk).toEqual(before);
    expect(saves).toEqual(epochs);
    valueOf(await write(shelf, { book: 'private', child }, 'goes on'));
  });

  it('keeps the state it had when the disk refuses, and can try again', async () => {
    const { shelf, addChild, refuse, reopen } = await freshShelf();
    const child = await addChild('Blue Heron');
    const book = { book: 'private', child } as const;
    const { state } = shelf;
    refuse({ type: 'storageFull' });
    expect(await write(shelf, book, 'first')).toEqual(problem('storageFull'));
    expect(shelf.state).toBe(state);
    refuse(null);
    valueOf(await write(shelf, book, 'second'));
    expect(await texts(valueOf(await reopen()), book)).toEqual(['second']);
  });

  it('keeps a second writer out as soon as another has taken the fence', async () => {
    const { shelf, addChild, reopen, disk } = await freshShelf();
    const child = await addChild('Blue Heron');
    const other = valueOf(await reopen());
    valueOf(await commit(other, () => ok({ at: at(9), takeFence: true })));
    const before = disk.copy();
    expect(await write(shelf, { book: 'private', child }, 'late')).toEqual(problem('takenOver'));
    expect(disk).toEqual(before);
    expect(other.state.root.fence).toBe(2);
    valueOf(await write(other, { book: 'private', child }, 'mine'));
  });

  it('can be rehearsed: whether it could be written is said, and nothing is', async () => {
    const { shelf, disk, addChild, saves } = await freshShelf();
    const child = await addChild('Blue Heron');
    const [before, { state }, saved] = [disk.copy(), shelf, saves.length];
    expect(rehearse(shelf, { at: at(3), entries: [{ book: { book: 'private', child }, entry: { text: 'x' } }] })).toEqual(ok(null));
    expect(rehearse(shelf, { at: at(3), facts: [{ child: newId<ChildId>(), set: {} }] })).toEqual(problem('notFound'));
    const mark = { request: 'a', asked: 1, notBefore: null, last: at(3), why: 'x'.repeat(2000), misses: { canSayNo: 0, canTakeBack: 0 } };
    expect(() => rehearse(shelf, { at: at(3), facts: [{ child, set: { marks: Array.from({ length: 200 }, () => mark) } }] })).toThrow('too long to seal');
    expect([disk, shelf.state, saves.length]).toEqual([before, state, saved]);
  });

  it('adds a child and what is written of her in one act', async () => {
    const { shelf, held, keyFiles, reopen } = await freshShelf();
    const child = newId<ChildId>();
    valueOf(await addChildKeys(keyFiles, held, child));
    const book = { book: 'private', child } as const;
    valueOf(await commit(shelf, () => ok({ at: at(3), addChild: childNamed(child, 'Wren'), facts: [{ child, set: { notices: 1 } }], entries: [{ book, entry: { text: 'x' } }] })));
    const again = valueOf(await reopen());
    expect(await texts(again, book)).toEqual(['x']);
    expect(findChild(again.state, child)?.child.notices).toBe(1);
  });

  it('makes no second shelf over a first', async () => {
    const { held, disk } = await freshShelf();
    const again = { at: at(1), desk: null, onSaved: () => undefined };
    expect(await createShelf(held, memoryStore(disk), again)).toEqual(problem('takenOver'));
  });

  it('changes what the shelf says of a child, and nothing else of her', async () => {
    const { shelf, addChild, reopen } = await freshShelf();
    const [child, other] = [await addChild('Blue Heron'), await addChild('Red Fox')];
    valueOf(await write(shelf, { book: 'record', child }, 'r0'));
    const mark = { request: 'ab', asked: 1, notBefore: at(50), last: at(4), why: '', misses: { canSayNo: 1, canTakeBack: 0 } };
    valueOf(await commit(shelf, () => ok({ at: at(4), facts: [{ child, set: { marks: [mark], notices: 2, lastNotice: at(4) } }] })));
    const { state } = valueOf(await reopen());
    expect(findChild(state, child)?.child).toMatchObject({ marks: [mark], notices: 2, lastNotice: at(4), record: { entries: 1 } });
    expect(findChild(state, other)?.child).toMatchObject({ marks: [], notices: 0 });
    expect(await commit(shelf, () => ok({ at: at(4), facts: [{ child: newId<ChildId>(), set: { notices: 1 } }] }))).toEqual(problem('notFound'));
  });

  it('starts and ends an errand with its act, one at a time', async () => {
    const { shelf, addChild, disk } = await freshShelf();
    const child = await addChild('Blue Heron');
    const rows = [{ number: 0, sealed: new Uint8Array(3) }];
    valueOf(await commit(shelf, () => ok({ at: at(4), startErrand: { child, rows } })));
    expect(shelf.state.root.errand).toBe(child);
    expect(disk.errand.size).toBe(1);
    expect(await commit(shelf, () => ok({ at: at(4), startErrand: { child, rows } }))).toEqual(problem('errandOut'));
    valueOf(await write(shelf, { book: 'record', child }, 'meanwhile'));
    expect(shelf.state.root.errand).toBe(child);
    // One more act of hers came after the errand was read.
    disk.errand.set(1, new Uint8Array(4));
    expect(await commit(shelf, () => ok({ at: at(6), endErrand: 1 }))).toEqual(problem('errandOut'));
    expect(shelf.state.root.errand).toBe(child);
    expect(disk.errand.size).toBe(2);
    valueOf(await commit(shelf, () => ok({ at: at(6), endErrand: 2 })));
    expect(shelf.state.root.errand).toBeNull();
    expect(disk.errand.size).toBe(0);
  });

  it('spreads children over pages, and a save writes one of them', async () => {
    const { shelf, addChild, disk, reopen } = await freshShelf();
    const children: ChildId[] = [];
    for (let number = 0; number < 25; number += 1) children.push(await addChild(`Child ${number}`));
    expect(shelf.state.pages.map((each) => each?.page.children.length)).toEqual([10, 10, 5]);
    const before = new Map(disk.shelf);
    valueOf(await write(shelf, { book: 'private', child: children[15]! }, 'x'));
    const changed = [...disk.shelf].filter(([name, sealed]) => before.get(name) !== sealed).map(([name]) => name).sort();
    expect(changed).toEqual(['page/1', 'page/1/previous', 'root', 'root/previous']);
    expect(childrenOf(valueOf(await reopen()).state).map(({ card }) => card.id)).toEqual(children);
  });

  it('keeps a long entry in plates, and refuses one over the limit', async () => {
    const { shelf, addChild, disk, reopen } = await freshShelf();
    const child = await addChild('Blue Heron');
    const book = { book: 'private', child } as const;
    const long = ['a', 'b'].map((letter, place) => letter.repeat(40_000 + place * 500_000));
    valueOf(await write(shelf, book, 'short', ...long));
    expect(await texts(valueOf(await reopen()), book)).toEqual(['short', ...long]);
    expect(disk.rows.size).toBe(3 + 1 + 3);
    expect(new Set([...disk.rows.values()].map(({ length }) => length)).size).toBe(2);
    expect(await write(shelf, book, 'x'.repeat(mostEntryBytes))).toEqual({ ok: false, problem: { type: 'entryTooLong', mostBytes: mostEntryBytes } });
    expect(endOf(shelf.state, book).entries).toBe(3);
  });

  it('tells nothing in clear', async () => {
    const { shelf, addChild, disk } = await freshShelf();
    const child = await addChild('Blue Heron');
    valueOf(await write(shelf, { book: 'private', child }, 'she said that the river was loud'));
    const all = [...disk.rows, ...disk.shelf].flatMap(([name, sealed]) => [name, Buffer.from(sealed).toString('latin1')]).join('\n');
    for (const word of ['river', 'Heron', child, '"owl"', 'private']) expect(all).not.toContain(word);
    expect(new Set([...disk.rows.keys()].map((id) => id.length))).toEqual(new Set([32]));
  });

  it('refuses a key file older than the shelf', async () => {
    const { held, shelf, addChild, disk } = await freshShelf();
    const early = { ...held, open: held.open };
    await addChild('Blue Heron');
    expect(shelf.state.root.keyFile).toBe(2);
    expect(await openShelf(early, memoryStore(disk), () => undefined)).toEqual(problem('keyFileDamaged'));
  });
});
