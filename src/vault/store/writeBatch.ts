import { sameRow } from './sameRow.ts';
import type { Batch } from './Store.ts';

export type Outcome = 'written' | 'databaseMissing' | 'takenOver' | 'shelfDamaged' | 'errandOut';

/**
 * The batch in one strict transaction, all or nothing. Rejects with the transaction's error when the disk failed.
 * [Note: one plain transaction] Every save goes through here, and a transaction of Dexie's costs as much again as the
 * rows in it: so this one is IndexedDB's own, on the connection that Dexie keeps. It asks what lies there and puts its
 * rows in one breath, and takes them back when the answer is not the one that was due.
 */
export function writeBatch(database: IDBDatabase, batch: Batch): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(tablesOf(batch), 'readwrite', { durability: 'strict' });
    let refused: Outcome | null = null;
    transaction.oncomplete = () => resolve('written');
    transaction.onabort = () => {
      if (refused !== null) resolve(refused);
      else if (transaction.error?.name === 'ConstraintError') resolve('shelfDamaged');
      else reject(transaction.error ?? new DOMException('no reason given', 'AbortError'));
    };
    judge(transaction, batch, (outcome) => {
      refused = outcome;
      if (outcome === null) transaction.commit();
      else transaction.abort();
    });
    putAll(transaction, batch);
  });
}

const known = ['rows', 'shelf', 'drafts', 'errand'] as const;

/** A save does not wait for whoever reads the index. */
function tablesOf({ putIndex, deleteIndex }: Batch): readonly string[] {
  return putIndex || deleteIndex ? [...known, 'index'] : known;
}

/**
 * Looks at the root, which keeps a second writer out, and at the errand if one is to start or to end: what a child did after it was
 * read is not taken off the disk unread. Tells what refuses the batch, or null.
 */
function judge(transaction: IDBTransaction, batch: Batch, tell: (refused: Outcome | null) => void): void {
  const read = transaction.objectStore('shelf').get('root') as IDBRequest<Uint8Array | null | undefined>;
  const due = batch.startErrand === undefined ? batch.endErrand : 0;
  const count = due === undefined ? null : transaction.objectStore('errand').count();
  read.onsuccess = () => {
    // What somebody put there that is nothing at all is no root.
    const root = read.result ?? undefined;
    // A transaction whose answer was lost with the connection is tried again: it may have been done.
    if (root !== undefined && sameRow(root, batch.shelf?.get('root'))) tell('written');
    else if (root === undefined && batch.root !== null) tell('databaseMissing');
    else if (!sameRow(root, batch.root ?? undefined)) tell('takenOver');
    else if (count === null) tell(null);
    else count.onsuccess = () => tell(count.result === due ? null : 'errandOut');
  };
}

function putAll(transaction: IDBTransaction, batch: Batch): void {
  const into = (name: (typeof known)[number] | 'index') => transaction.objectStore(name);
  for (const { id, sealed } of batch.addRows ?? []) into('rows').add(sealed, keyOf(id));
  for (const { id, sealed } of batch.putRows ?? []) into('rows').put(sealed, keyOf(id));
  for (const id of batch.deleteRows ?? []) into('rows').delete(keyOf(id));
  for (const [name, sealed] of batch.shelf ?? []) into('shelf').put(sealed, name);
  for (const { id, sealed } of batch.putDrafts ?? []) into('drafts').put(sealed, keyOf(id));
  for (const id of batch.deleteDrafts ?? []) into('drafts').delete(keyOf(id));
  if (batch.deleteIndex === 'all') into('index').clear();
  else for (const id of batch.deleteIndex ?? []) into('index').delete(keyOf(id));
  for (const { id, sealed } of batch.putIndex ?? []) into('index').put(sealed, keyOf(id));
  if (batch.endErrand !== undefined) into('errand').clear();
  for (const { number, sealed } of batch.startErrand ?? []) into('errand').add(sealed, number);
}

function keyOf(id: Uint8Array): IDBValidKey {
  return id as Uint8Array<ArrayBuffer>;
}
