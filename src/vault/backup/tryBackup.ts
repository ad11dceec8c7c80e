import { fail, ok, type Result } from '../../core/Result.ts';
import { childrenOf, type Shelf, type ShelfState } from '../books/Shelf.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { slotBytes, type SlotKind } from '../keys/KeyFile.ts';
import { sameBytes } from '../sodium.ts';
import type { BackupFile } from './backupFile.ts';
import { BookLinks, linksOf } from './BookLinks.ts';
import { readBackup, type BackupReading } from './readBackup.ts';
import { stoppable } from './stoppable.ts';
import { takeNothing } from './takeNothing.ts';

export type Trying = {
  readonly backup: BackupFile;
  /** The keys to open it with: the vault's own, or those of the key file in it. */
  readonly held: HeldKeys;
  readonly shelf: Pick<Shelf, 'held' | 'store' | 'state'>;
  readonly signal: AbortSignal;
  progress(what: 'trying' | 'comparing', done: number, of: number): void;
};

/** What a backup holds, and how it stands beside the open vault. */
export type Tried = {
  readonly reading: BackupReading;
  /** The backup's own. */
  readonly state: ShelfState;
  readonly opens: readonly { readonly by: SlotKind; readonly isTodays: boolean }[];
  readonly compared: ReturnType<BookLinks['compare']>;
};

/**
 * Reads a backup to its end beside an open vault and compares the two, entry by entry. Writes nothing. fileKeyWrong: these keys do not
 * open it, or not all of it. Otherwise as `readBackup`, and as the store.
 */
export async function tryBackup({ backup, held, shelf, signal, progress }: Trying): Promise<Result<Tried>> {
  const there = new BookLinks();
  let state: ShelfState | null = null;
  let isShut = false;
  // What is sealed anew, or has gone on elsewhere, is of a later key file than this one or an earlier: its own is what it is read by.
  const asThen: HeldKeys = { ...held, open: { ...held.open, file: backup.keyFile } };
  const read = await readBackup({
    age: backup.age, held: asThen, anyBranch: true, progress: (bytes) => progress('trying', bytes, backup.age.size),
    taking: {
      ...stoppable({ ...takeNothing, shelf: (found) => {
        state = found;
        return Promise.resolve(hasAllKeys(held, found) ? ok(null) : fail({ type: 'fileKeyWrong' }));
      } }, signal),
      shut: () => { isShut = true; },
      leaf: (ref, leaf) => there.add(ref, leaf),
      broken: (ref, number) => there.drop(ref, number),
    },
  });
  // A shelf key goes with a child who is destroyed: of a backup from before, only what opened it in its time tells whether it is damaged.
  if (!read.ok) return isShut && held === shelf.held ? fail({ type: 'fileKeyWrong' }) : read;
  if (state === null) throw new Error('a backup without a shelf');
  const here = await linksOf(shelf, { signal, progress: (done, of) => progress('comparing', done, of) });
  if (!here.ok) return here;
  return ok({ reading: read.value, state, opens: opensOf(backup, shelf.held), compared: here.value.compare(there) });
}

/** A child whose keys are not held came after these keys, or went before them. */
function hasAllKeys({ open: { body } }: HeldKeys, state: ShelfState): boolean {
  const known = new Set(body.children.map(({ child }) => child));
  return childrenOf(state).every(({ card }) => known.has(card.id));
}

function opensOf({ keyFile }: BackupFile, { open: { file } }: HeldKeys): Tried['opens'] {
  return keyFile.slots.map((slot) => ({
    by: slot.kind, isTodays: file.slots.some((todays) => sameBytes(slotBytes([todays]), slotBytes([slot]))),
  }));
}
