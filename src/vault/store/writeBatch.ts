import { sameRow } from './sameRow.ts';
import type { Batch } from './Store.ts';

export type Outcome = 'written' | 'takenOver' | 'shelfDamaged' | 'errandOut';

/**
 * The batch in one strict transaction, all or nothing. Rejects with the transaction's error when the disk failed.
 * [Note: one plain transaction] Every save goes through here, and a transaction of Dexie's costs as much again as the
 * rows in it: so this one is IndexedDB's own, on the connection that Dexie keeps.
 */
export function writeBatch(database: IDBDatabase, batch: Batch): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['rows', 'shelf', 'drafts', 'errand'], 'readwrite', { durability: 'strict' });
    let outcome: Outcome = 'written';
    transaction.oncomplete = () => resolve(outcome);
    transaction.onabort = () => {
      if (transaction.error?.name === 'ConstraintError') resolve('shelfDamaged');
      else reject(transaction.error ?? new DOMException('no reason given', 'AbortError'));
    };
    judge(transaction, batch, (why) => {
      outcome = why;
      if (why === 'written') putAll(transaction, batch);
    });
  });
}

/** Looks at the root, which keeps a second writer out, and at the errand if one is to start. */
function judge(transaction: IDBTransaction, batch: Batch, tell: (outcome: Outcome) => void): void {
  const read = transaction.objectStore('shelf').get('root') as IDBRequest<Uint8Array | undefined>;
  read.onsuccess = () => {
    const root = read.result;
    // A transaction whose answer was lost with the connection is tried again: it may have been done.
    if (root !== undefined && sameRow(root, batch.shelf?.get('root'))) return;
    if (!sameRow(root, batch.root ?? undefined)) tell('takenOver');
    else if (batch.startErrand === undefined) tell('written');
    else {
      const count = transaction.objectStore('errand').count();
      count.onsuccess = () => tell(count.result > 0 ? 'errandOut' : 'written');
    }
  };
}

function putAll(transaction: IDBTransaction, batch: Batch): void {
  const into = (name: 'rows' | 'shelf' | 'drafts' | 'errand') => transaction.objectStore(name);
  for (const { id, sealed } of batch.addRows ?? []) into('rows').add(sealed, keyOf(id));
  for (const { id, sealed } of batch.putRows ?? []) into('rows').put(sealed, keyOf(id));
  for (const id of batch.deleteRows ?? []) into('rows').delete(keyOf(id));
  for (const [name, sealed] of batch.shelf ?? []) into('shelf').put(sealed, name);
  for (const { id, sealed } of batch.putDrafts ?? []) into('drafts').put(sealed, keyOf(id));
  for (const id of batch.deleteDrafts ?? []) into('drafts').delete(keyOf(id));
  if (batch.endErrand) into('errand').clear();
  for (const { number, sealed } of batch.startErrand ?? []) into('errand').add(sealed, number);
}

function keyOf(id: Uint8Array): IDBValidKey {
  return id as Uint8Array<ArrayBuffer>;
}
