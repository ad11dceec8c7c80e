import { fail, ok } from '../../../src/core/Result.ts';
import type { KeyCopy, KeyFiles } from '../../../src/vault/keys/KeyFiles.ts';

/** Key files in memory, whose disk can be made to fail or to stop in the middle of a write. */
export function memoryKeyFiles() {
  const copies = new Map<KeyCopy, Uint8Array>();
  const writes: KeyCopy[] = [];
  let fails: 'never' | 'refused' | { readonly bytes: number } = 'never';
  const keyFiles: KeyFiles = {
    read: (copy) => Promise.resolve(ok(copies.get(copy)?.slice() ?? null)),
    write: (copy, bytes) => {
      if (fails === 'refused') return Promise.resolve(fail({ type: 'storageFull' as const }));
      writes.push(copy);
      copies.delete(copy);
      if (fails !== 'never') {
        if (fails.bytes > 0) copies.set(copy, bytes.slice(0, fails.bytes));
        return Promise.reject(new Error('killed'));
      }
      copies.set(copy, bytes.slice());
      return Promise.resolve(ok(null));
    },
  };
  return {
    keyFiles,
    copies,
    writes,
    /** From now on: all is well, every write is refused, or the process dies after so many bytes of the next one. */
    fail(how: typeof fails) {
      fails = how;
    },
    snapshot: () => new Map([...copies].map(([copy, bytes]) => [copy, bytes.slice()])),
    restore(from: ReadonlyMap<KeyCopy, Uint8Array>) {
      copies.clear();
      for (const [copy, bytes] of from) copies.set(copy, bytes.slice());
    },
  };
}
