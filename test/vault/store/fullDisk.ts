import { IDBObjectStore } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';

/** A disk that counts what is written to it, and is full from one of these writes on until room is made. */
export type FullDisk = {
  /** Writes so far: transactions of any database, and files. */
  readonly writes: number;
  /** Whether it refused anything since it was filled, or lied about it. */
  readonly refused: boolean;
  /** From the nth write on, counted from 0, it takes nothing. lying: and says that it did, of databases; for a control. */
  fillAt(nth: number, lying?: boolean): void;
  makeRoom(): void;
  /** For files: counts a write and throws when there is no room for it. */
  take(): void;
};

const verbs = ['put', 'add', 'delete', 'clear'] as const;
type Table = { readonly transaction: object };
type Inside = { _execRequestAsync(request: { readonly source: Table; readonly operation: () => unknown }): unknown };
type Verb = (this: Table, ...args: unknown[]) => unknown;

/** Every database stands on it until the test, or whoever has it, is over. */
export function fullDisk({ atEnd = onTestFinished }: { readonly atEnd?: (work: () => void) => void } = {}): FullDisk {
  const seen = new WeakSet<object>();
  const dropped = new WeakSet<object>();
  let writes = 0;
  let from = Infinity;
  let refused = false;
  let lies = false;
  const hasRoom = (): boolean => {
    writes += 1;
    if (writes <= from) return true;
    refused = true;
    return false;
  };
  const table = IDBObjectStore.prototype as unknown as Record<(typeof verbs)[number], Verb>;
  const real = Object.fromEntries(verbs.map((verb) => [verb, table[verb]])) as Record<(typeof verbs)[number], Verb>;
  for (const verb of verbs) {
    table[verb] = function write(this: Table, ...args: unknown[]) {
      const { transaction } = this;
      const isFirst = !seen.has(transaction);
      seen.add(transaction);
      if (isFirst && !hasRoom()) {
        if (!lies) return answer(this, () => { throw new DOMException('no room', 'QuotaExceededError'); });
        dropped.add(transaction);
      }
      return dropped.has(transaction) ? answer(this, () => args[1]) : real[verb].apply(this, args);
    };
  }
  atEnd(() => { for (const verb of verbs) table[verb] = real[verb]; });
  return {
    get writes() { return writes; },
    get refused() { return refused; },
    fillAt: (nth, lying = false) => {
      from = nth;
      refused = false;
      lies = lying;
    },
    makeRoom: () => { from = Infinity; },
    take: () => {
      if (!hasRoom() && !lies) throw new DOMException('no room', 'QuotaExceededError');
    },
  };
}

/** As browsers do where it throws: the request fails with its reason, and the whole transaction is undone with it. */
function answer(table: Table, operation: () => unknown): unknown {
  return (table.transaction as Inside)._execRequestAsync({ source: table, operation });
}
