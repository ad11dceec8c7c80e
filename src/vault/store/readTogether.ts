import type { Dexie } from 'dexie';

type Results<Requests extends readonly IDBRequest[]> = { readonly [Place in keyof Requests]: Requests[Place]['result'] };

/**
 * What some requests to one table give, all asked in one plain transaction ([Note: one plain transaction]). Rejects with
 * the transaction's error when the disk failed.
 */
export function readTogether<Requests extends readonly IDBRequest[]>(
  database: Dexie, table: string, ask: (rows: IDBObjectStore) => Requests,
): Promise<Results<Requests>> {
  return new Promise((resolve, reject) => {
    const transaction = database.backendDB().transaction(table, 'readonly');
    transaction.onabort = () => reject(transaction.error ?? new DOMException('no reason given', 'AbortError'));
    const requests = ask(transaction.objectStore(table));
    const answer = () => resolve(requests.map(({ result }) => result) as unknown as Results<Requests>);
    const last = requests.at(-1);
    if (last === undefined) answer();
    else last.onsuccess = answer;
  });
}
