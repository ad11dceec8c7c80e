import { describe, expect, it } from 'vitest';
import type { ShelfRowName, Store } from '../../../src/vault/store/Store.ts';
import { valueOf } from '../valueOf.ts';

const row = (fill: number, length = 40) => new Uint8Array(length).fill(fill);
const id = (fill: number, length = 16) => new Uint8Array(length).fill(fill);
const shelf = (...rows: readonly (readonly [ShelfRowName, Uint8Array])[]) => new Map(rows);

/** What books and ledger rely on. `open` gives a store on the same empty disk each time within one test. */
export function storeContract(name: string, fresh: () => () => Store): void {
  describe(`${name} keeps the contract of a store`, () => {
    it('begins empty and reads back all of what was written', async () => {
      const store = fresh()();
      expect(valueOf(await store.readShelf()).size).toBe(0);
      expect(valueOf(await store.readRows([id(1)]))).toEqual([null]);
      valueOf(await store.write({
        root: null, shelf: shelf(['root', row(1)], ['page/0', row(2)]),
        addRows: [{ id: id(1), sealed: row(3) }, { id: id(2), sealed: row(4) }],
        putDrafts: [{ id: id(5, 32), sealed: row(5) }],
        startErrand: [{ number: 0, sealed: row(6) }, { number: 1, sealed: row(7) }],
      }));
      expect(valueOf(await store.readShelf())).toEqual(shelf(['root', row(1)], ['page/0', row(2)]));
      expect(valueOf(await store.readRows([id(2), id(9), id(1), id(2)]))).toEqual([row(4), null, row(3), row(4)]);
      expect(valueOf(await store.draftIds())).toEqual([id(5, 32)]);
      expect(valueOf(await store.readDrafts([id(5, 32), id(6, 32)]))).toEqual([row(5), null]);
      expect(valueOf(await store.readErrand())).toEqual([{ number: 0, sealed: row(6) }, { number: 1, sealed: row(7) }]);
      store.close();
    });

    it('keeps what is searched in apart, takes it away by its ids or all at once, and never into the way of anything else', async () => {
      const store = fresh()();
      valueOf(await store.write({ root: null, shelf: shelf(['root', row(1)]), addRows: [{ id: id(1), sealed: row(3) }], putIndex: [{ id: id(1), sealed: row(4) }, { id: id(2), sealed: row(5) }] }));
      valueOf(await store.write({ root: row(1), deleteIndex: [id(1), id(2)], putIndex: [{ id: id(2), sealed: row(6) }, { id: id(3), sealed: row(7) }] }));
      expect(valueOf(await store.indexIds())).toEqual([id(2), id(3)]);
      expect(valueOf(await store.readIndex([id(3), id(1), id(2)]))).toEqual([row(7), null, row(6)]);
      expect(valueOf(await store.readRows([id(1), id(2)]))).toEqual([row(3), null]);
      expect(await store.write({ root: row(9), deleteIndex: 'all' })).toEqual({ ok: false, problem: { type: 'takenOver' } });
      expect(valueOf(await store.indexIds())).toHaveLength(2);
      valueOf(await store.write({ root: row(1), deleteIndex: 'all', putIndex: [{ id: id(4), sealed: row(8) }] }));
      expect(valueOf(await store.indexIds())).toEqual([id(4)]);
      store.close();
    });

    it('is there for the next store on the same disk', async () => {
      const open = fresh();
      const first = open();
      valueOf(await first.write({ root: null, shelf: shelf(['root', row(1)]), addRows: [{ id: id(1), sealed: row(3) }] }));
      first.close();
      const second = open();
      expect(valueOf(await second.readRows([id(1)]))).toEqual([row(3)]);
      second.close();
    });

    it('writes nothing when another root lies there', async () => {
      const store = fresh()();
      valueOf(await store.write({ root: null, shelf: shelf(['root', row(1)]) }));
      const late = { addRows: [{ id: id(1), sealed: row(3) }], putDrafts: [{ id: id(1, 32), sealed: row(3) }] };
      for (const root of [null, row(2), row(1, 39), new Uint8Array(0)]) {
        expect(await store.write({ root, shelf: shelf(['root', row(9)]), ...late })).toEqual({ ok: false, problem: { type: 'takenOver' } });
        expect(await store.write({ root, ...late })).toEqual({ ok: false, problem: { type: 'takenOver' } });
      }
      expect(valueOf(await store.readShelf())).toEqual(shelf(['root', row(1)]));
      expect(valueOf(await store.readRows([id(1)]))).toEqual([null]);
      expect(valueOf(await store.draftIds())).toEqual([]);
      store.close();
    });

    it('does not take a draft where there is no shelf', async () => {
      const store = fresh()();
      expect(await store.write({ root: row(1), putDrafts: [{ id: id(1, 32), sealed: row(3) }] })).toEqual({
        ok: false, problem: { type: 'databaseMissing' },
      });
      expect(valueOf(await store.draftIds())).toEqual([]);
      store.close();
    });

    it('writes nothing over a row that is there, and nothing beside it', async () => {
      const store = fresh()();
      valueOf(await store.write({ root: null, shelf: shelf(['root', row(1)]), addRows: [{ id: id(1), sealed: row(3) }] }));
      const written = await store.write({
        root: row(1), shelf: shelf(['root', row(2)]),
        addRows: [{ id: id(2), sealed: row(4) }, { id: id(1), sealed: row(5) }], putDrafts: [{ id: id(1, 32), sealed: row(6) }],
      });
      expect(written).toEqual({ ok: false, problem: { type: 'shelfDamaged' } });
      expect(valueOf(await store.readShelf())).toEqual(shelf(['root', row(1)]));
      expect(valueOf(await store.readRows([id(1), id(2)]))).toEqual([row(3), null]);
      expect(valueOf(await store.draftIds())).toEqual([]);
      store.close();
    });

    it('takes the same write twice as once, for its answer may have been lost', async () => {
      const store = fresh()();
      valueOf(await store.write({ root: null, shelf: shelf(['root', row(1)]) }));
      const batch = { root: row(1), shelf: shelf(['root', row(2)]), addRows: [{ id: id(1), sealed: row(3) }] };
      valueOf(await store.write(batch));
      valueOf(await store.write(batch));
      expect(valueOf(await store.readRows([id(1)]))).toEqual([row(3)]);
      store.close();
    });

    it('takes rows that it wrote before there was a shelf twice as once, and no others for them', async () => {
      const store = fresh()();
      const batch = { root: null, addRows: [{ id: id(1), sealed: row(3) }, { id: id(2), sealed: row(4) }] };
      valueOf(await store.write(batch));
      valueOf(await store.write(batch));
      for (const addRows of [[{ id: id(1), sealed: row(3) }, { id: id(2), sealed: row(5) }], [{ id: id(1), sealed: row(3) }, { id: id(3), sealed: row(5) }]]) {
        expect(await store.write({ root: null, addRows })).toEqual({ ok: false, problem: { type: 'shelfDamaged' } });
      }
      expect(valueOf(await store.readRows([id(1), id(2), id(3)]))).toEqual([row(3), row(4), null]);
      store.close();
    });

    it('replaces and deletes drafts', async () => {
      const store = fresh()();
      valueOf(await store.write({ root: null, shelf: shelf(['root', row(1)]), putDrafts: [{ id: id(1, 32), sealed: row(3) }] }));
      valueOf(await store.write({ root: row(1), putDrafts: [{ id: id(1, 32), sealed: row(4) }, { id: id(2, 32), sealed: row(5) }] }));
      expect(valueOf(await store.readDrafts([id(1, 32), id(2, 32)]))).toEqual([row(4), row(5)]);
      valueOf(await store.write({ root: row(1), deleteDrafts: [id(1, 32), id(3, 32)] }));
      expect(valueOf(await store.draftIds())).toEqual([id(2, 32)]);
      store.close();
    });

    it('has one errand at a time, and ends it with its act', async () => {
      const store = fresh()();
      valueOf(await store.write({ root: null, shelf: shelf(['root', row(1)]), startErrand: [{ number: 0, sealed: row(6) }] }));
      const second = { root: row(1), shelf: shelf(['root', row(2)]), startErrand: [{ number: 0, sealed: row(7) }] };
      expect(await store.write(second)).toEqual({ ok: false, problem: { type: 'errandOut' } });
      expect(valueOf(await store.readErrand())).toEqual([{ number: 0, sealed: row(6) }]);
      // It ends as it was read, and in no other way.
      for (const endErrand of [0, 2]) {
        expect(await store.write({ root: row(1), shelf: shelf(['root', row(3)]), endErrand })).toEqual({ ok: false, problem: { type: 'errandOut' } });
      }
      expect(valueOf(await store.readErrand())).toHaveLength(1);
      expect(valueOf(await store.readShelf())).toEqual(shelf(['root', row(1)]));
      valueOf(await store.write({ root: row(1), shelf: shelf(['root', row(3)]), endErrand: 1 }));
      expect(valueOf(await store.readErrand())).toEqual([]);
      store.close();
    });
  });
}
