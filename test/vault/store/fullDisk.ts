import { IDBObjectStore } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';

/** A disk that counts what is written to it, and is full from one of these writes on until room is made. */
export type FullDisk = {
  /** Writes so far: transactions of any database, and files. */
  readonly writes: number;
  /** Whether it refused anything since it was filled. */
  readonly refused: boolean;
  /** From the nth write on, counted from 0, it takes nothing. */
  fillAt(nth: number): void;
  makeRoom(): void;
  /** For files: counts a write and throws when there is no room for it. */
  take(): void;
};

/** Every database of a test stands on it until the test is over. */
export function fullDisk(): FullDisk {
  const seen = new WeakSet<object>();
  let writes = 0;
  let from = Infinity;
  let refused = false;
  const hasRoom = (): boolean => {
    writes += 1;
    if (writes <= from) return true;
    refused = true;
    return false;
  };
  for (const verb of ['put', 'add', 'delete', 'clear'] as const) {
    const real = IDBObjectStore.prototype[verb] as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(function write(this: Table, ...args: unknown[]) {
      const isFirst = !seen.has(this.transaction);
      seen.add(this.transaction);
      return (isFirst && !hasRoom() ? refuse(this) : real.apply(this, args)) as never;
    });
  }
  onTestFinished(() => { vi.restoreAllMocks(); });
  return {
    get writes() { return writes; },
    get refused() { return refused; },
    fillAt: (nth) => {
      from = nth;
      refused = false;
    },
    makeRoom: () => { from = Infinity; },
    take: () => {
      if (!hasRoom()) throw new DOMException('no room', 'QuotaExceededError');
    },
  };
}

type Table = { readonly transaction: object };
type Inside = { _execRequestAsync(request: { readonly source: Table; readonly operation: () => never }): unknown };

/** As browsers do: the request fails with its reason, and the whole transaction is undone with it. */
function refuse(table: Table): unknown {
  const operation = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  return (table.transaction as Inside)._execRequestAsync({ source: table, operation });
}
