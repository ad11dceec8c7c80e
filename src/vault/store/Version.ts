import type { Transaction } from 'dexie';

/**
 * One version of a database. tables: Dexie's, each name with its keys; null takes a table away. upgrade: moves what lies there from the
 * version before, in the transaction that changes the tables: a kill in the middle of it leaves the version before, whole.
 */
export type Version = {
  readonly tables: Readonly<Record<string, string | null>>;
  upgrade?(transaction: Transaction): PromiseLike<unknown>;
};
