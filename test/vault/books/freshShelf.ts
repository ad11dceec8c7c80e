import type { Child } from '../../../src/core/Child.ts';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import { ok } from '../../../src/core/Result.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { createShelf } from '../../../src/vault/books/createShelf.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import type { Shelf } from '../../../src/vault/books/Shelf.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { drawNewWords, takeNewWords } from '../../../src/vault/keys/renewWords.ts';
import type { StoreProblem } from '../../../src/vault/store/Store.ts';
import { quickCalibration, quickKdf } from '../keys/kdfInProcess.ts';
import { memoryKeyFiles } from '../keys/memoryKeyFiles.ts';
import { MemoryDisk, memoryStore } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';

export const at = (seconds: number) => asInstant(1_700_000_000_000 + seconds * 1000);

/** A new vault on a disk in memory, with its acts. */
export async function freshShelf() {
  const keys = memoryKeyFiles();
  const made = { vault: newId<VaultId>(), passphrase: 'five good words for it', keyFiles: keys.keyFiles, calibration: quickCalibration };
  const { held } = valueOf(await createKeyFile(made));
  const disk = new MemoryDisk();
  const saves: number[] = [];
  let refused: StoreProblem | null = null;
  const store = memoryStore(disk, () => refused);
  const onSaved = (epoch: number) => void saves.push(epoch);
  const shelf = valueOf(await createShelf(held, store, { at: at(0), desk: { facility: 'none' }, onSaved }));
  return {
    held, disk, saves, shelf, keyFiles: keys.keyFiles,
    /** A new root and a new generation of every key, as confirming new words does. */
    renewKeys: async (of: Shelf = shelf) => {
      const drawn = valueOf(await drawNewWords(of.held, { passphrase: made.passphrase, newRoot: true, make: quickKdf, elapsed: () => 0 }));
      of.held = valueOf(await takeNewWords(keys.keyFiles, of.held, drawn));
    },
    refuse(problem: StoreProblem | null) {
      refused = problem;
    },
    reopen: () => openShelf(held, memoryStore(disk), () => undefined),
    addChild: async (codeName: string, to: Shelf = shelf) => {
      const id = newId<ChildId>();
      valueOf(await addChildKeys(keys.keyFiles, held, id));
      valueOf(await commit(to, () => ok({ at: at(1), addChild: childNamed(id, codeName) })));
      return id;
    },
  };
}

export function childNamed(id: ChildId, codeName: string): Child {
  return { id, codeName, emblem: 'owl', band: 'B', language: 'es', interpreter: false, addedAt: at(1) };
}

/** A schema for tests: entries are records with a text. */
export function withText(value: unknown): { readonly text: string } {
  const { text } = value as { readonly text?: unknown };
  if (typeof text !== 'string') throw new Error('no text');
  return { text };
}
