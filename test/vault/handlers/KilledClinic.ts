import { Dexie } from 'dexie';
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import { fakeFolders, type FolderState } from '../store/fakeFolders.ts';
import { Clinic } from './clinic.ts';

type Store = { readonly keyPath: string | null; readonly records: readonly { readonly key: IDBValidKey; readonly value: unknown }[] };
type Databases = ReadonlyMap<string, { readonly version: number; readonly stores: ReadonlyMap<string, Store> }>;

/** All that lies on the tablet at one moment: every database, OPFS, and the page's own marker. */
export type DiskState = { readonly databases: Databases; readonly folders: FolderState; readonly marker: string | null };

/** A clinic whose tablet can be put back to any moment between two writes, as a kill there would have left it. */
export class KilledClinic extends Clinic {
  readonly folders: ReturnType<typeof fakeFolders>;

  constructor(atEnd: (work: () => void | Promise<void>) => void = onTestFinished) {
    super(atEnd);
    this.folders = fakeFolders({ atEnd });
  }

  moment(): DiskState {
    return { databases: databasesOf(Dexie.dependencies.indexedDB), folders: this.folders.state(), marker: this.marker };
  }

  /** The disk before the act, and after each write of it: a transaction is one, a file several. */
  async during(act: () => Promise<unknown>): Promise<readonly DiskState[]> {
    const states: DiskState[] = [];
    let last = '';
    let running = 0;
    const look = () => {
      if (running > 0) return;
      const state = this.moment();
      const print = printOf(state);
      if (print !== last) states.push(state);
      last = print;
    };
    look();
    this.folders.watch(look);
    const real = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
      const transaction = real.apply(this, asked);
      if (transaction.mode !== 'readwrite') return transaction;
      look();
      running += 1;
      const over = () => {
        running -= 1;
        look();
      };
      transaction.addEventListener('complete', over);
      transaction.addEventListener('abort', over);
      return transaction;
    });
    await act();
    look();
    spy.mockRestore();
    this.folders.watch(() => undefined);
    return states;
  }

  /** Puts the tablet back to that moment; whoever had it open must have locked. */
  async putBack({ databases, folders, marker }: DiskState): Promise<void> {
    const factory = new IDBFactory();
    for (const [name, { version, stores }] of databases) await makeDatabase(factory, name, { version, stores });
    Dexie.dependencies.indexedDB = factory;
    this.folders.putBack(folders);
    this.marker = marker;
  }
}

/** fake-indexeddb's own records: read at once, so that nothing is written meanwhile. */
type Raw = {
  readonly _databases: ReadonlyMap<string, {
    readonly version: number;
    readonly rawObjectStores: ReadonlyMap<string, { readonly keyPath: string | null; readonly records: { values(): Iterable<{ readonly key: IDBValidKey; readonly value: unknown }> } }>;
  }>;
};

function databasesOf(factory: unknown): Databases {
  const found = [...(factory as Raw)._databases].map(([name, { version, rawObjectStores }]) => {
    const stores = [...rawObjectStores].map(([store, { keyPath, records }]) =>
      [store, { keyPath, records: [...records.values()].map(({ key, value }) => ({ key, value })) }] as const);
    return [name, { version, stores: new Map(stores) }] as const;
  });
  return new Map(found);
}

function makeDatabase(factory: IDBFactory, name: string, { version, stores }: { readonly version: number; readonly stores: ReadonlyMap<string, Store> }): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, records }] of stores) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const { key, value } of records) made.put(value, ...(keyPath === null ? [key] : []));
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}

/** As text, down to the last byte. */
export function printOf(state: unknown): string {
  return JSON.stringify(state, (_, value: unknown) => {
    if (value instanceof Map) return [...value];
    if (value instanceof ArrayBuffer) return Buffer.from(value).toString('base64');
    return ArrayBuffer.isView(value) ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') : value;
  });
}
