import 'fake-indexeddb/auto';
import type { Transaction } from 'dexie';
import { expect, it } from 'vitest';
import { fail, ok } from '../../../src/core/Result.ts';
import { connect, type Connection } from '../../../src/vault/store/connect.ts';
import type { Version } from '../../../src/vault/store/Version.ts';
import { valueOf } from '../valueOf.ts';

const first: Version = { tables: { rows: '', shelf: '' } };
/** Every row moves to another table, under a key that says so. */
const second: Version = {
  tables: { rows: null, moved: '' },
  upgrade: async (transaction) => {
    const [old, moved] = [transaction.table('rows'), transaction.table('moved')];
    for (const key of await old.toCollection().primaryKeys()) await moved.add(await old.get(key), `moved ${String(key)}`);
  },
};

let named = 0;
const freshName = () => `upgraded ${(named += 1)}`;

/** Ten rows and a root, written by the first version. */
async function written(name: string): Promise<void> {
  const before = connect(name, [first]);
  valueOf(await before.run(async (database) => {
    await database.table('rows').bulkAdd(Array.from({ length: 10 }, (_, n) => n), Array.from({ length: 10 }, (_, n) => `row ${n}`));
    await database.table('shelf').add('root', 'root');
  }));
  before.close();
}

const read = (connection: Connection, table: string) => connection.run(async (database) => (await database.table(table).toArray()) as unknown[]);
const ten = Array.from({ length: 10 }, (_, n) => n);

it('a database of an earlier version is moved up to the last when it is opened, and a fresh one begins there', async () => {
  const name = freshName();
  await written(name);
  const now = connect(name, [first, second]);
  expect(valueOf(await read(now, 'moved'))).toEqual(ten);
  expect(valueOf(await read(now, 'shelf'))).toEqual(['root']);
  expect(valueOf(await now.run((database) => Promise.resolve([...database.backendDB().objectStoreNames])))).toEqual(['moved', 'shelf']);
  now.close();
  const fresh = connect(freshName(), [first, second]);
  expect(valueOf(await read(fresh, 'moved'))).toEqual([]);
  fresh.close();
});

it.each([0, 1, 5, 9, 10])('a move that is cut off after %d rows leaves everything as it was, and is made whole the next time', async (many) => {
  const name = freshName();
  await written(name);
  let moved = 0;
  const cut: Version = {
    ...second,
    upgrade: async (transaction: Transaction) => {
      for (const key of await transaction.table('rows').toCollection().primaryKeys()) {
        if (moved === many) break;
        moved += 1;
        await transaction.table('moved').add(await transaction.table('rows').get(key), `moved ${String(key)}`);
      }
      throw new DOMException('the battery is dead', 'AbortError');
    },
  };
  const dying = connect(name, [first, cut]);
  expect(await read(dying, 'moved')).toEqual(fail({ type: 'storageLost' }));
  dying.close();
  const before = connect(name, [first]);
  expect(await read(before, 'rows')).toEqual(ok(ten));
  before.close();
  const again = connect(name, [first, second]);
  expect(await read(again, 'moved')).toEqual(ok(ten));
  again.close();
});

it('an earlier version of the app says that a later one was here, and touches nothing', async () => {
  const name = freshName();
  await written(name);
  const old = connect(name, [first]);
  expect(valueOf(await read(old, 'rows'))).toEqual(ten);
  // Another window moves it under this one, which lets go.
  const now = connect(name, [first, second]);
  expect(valueOf(await read(now, 'moved'))).toEqual(ten);
  expect(await read(old, 'rows')).toEqual(fail({ type: 'storageTooNew' }));
  expect(await old.run((database) => database.table('rows').add(1, 'another'))).toEqual(fail({ type: 'storageTooNew' }));
  old.close();
  const tables = valueOf(await now.run((database) => Promise.resolve({ version: database.backendDB().version, tables: [...database.backendDB().objectStoreNames] })));
  expect(tables).toEqual({ version: 20, tables: ['moved', 'shelf'] });
  now.close();
});

it('a window that holds the earlier version and does not let go is said after a moment, and the move comes once it has', async () => {
  const name = freshName();
  await written(name);
  const request = indexedDB.open(name);
  await new Promise((resolve) => { request.onsuccess = resolve; });
  const now = connect(name, [first, second]);
  expect(await read(now, 'moved')).toEqual(fail({ type: 'storageBlocked' }));
  request.result.close();
  expect(valueOf(await read(now, 'moved'))).toEqual(ten);
  now.close();
});

it('a window that is just closing is waited for', async () => {
  const name = freshName();
  await written(name);
  const request = indexedDB.open(name);
  await new Promise((resolve) => { request.onsuccess = resolve; });
  const now = connect(name, [first, second]);
  const reading = read(now, 'moved');
  setTimeout(() => request.result.close(), 200);
  expect(valueOf(await reading)).toEqual(ten);
  now.close();
});

it('a move that has begun is not called blocked, however long it takes', async () => {
  const name = freshName();
  await written(name);
  const request = indexedDB.open(name);
  await new Promise((resolve) => { request.onsuccess = resolve; });
  const slow: Version = {
    ...second,
    upgrade: async (transaction) => {
      const end = performance.now() + 2000;
      while (performance.now() < end) await transaction.table('rows').count();
      await second.upgrade?.(transaction);
    },
  };
  const now = connect(name, [first, slow]);
  const reading = read(now, 'moved');
  setTimeout(() => request.result.close(), 100);
  expect(valueOf(await reading)).toEqual(ten);
  now.close();
});
