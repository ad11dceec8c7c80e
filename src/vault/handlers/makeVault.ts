import type { VaultFace } from '../../bridge/Glance.ts';
import type { VaultId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { createShelf } from '../books/createShelf.ts';
import { createKeyFile } from '../keys/createKeyFile.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { KeyFiles } from '../keys/KeyFiles.ts';
import { newId } from '../keys/newId.ts';
import { mayOpen } from '../keys/passphrase.ts';
import type { MemoryMiB } from '../keys/stretch.ts';
import { commitActs, type Ledger } from '../ledger/Ledger.ts';
import { openLedger } from '../ledger/openLedger.ts';
import { writeMarkerFile } from '../store/markerFile.ts';
import { openKeyFiles } from '../store/openKeyFiles.ts';
import { openStore } from '../store/openStore.ts';
import type { Store } from '../store/Store.ts';
import * as asked from './asked.ts';
import { askedPlaces } from './askedPlaces.ts';
import { check } from './check.ts';
import { emptyDesk } from './Desk.ts';
import { faceIsFree, faceIsOfList, facesOn } from './faceIsFree.ts';
import { letGoOfDisk } from './letGoOfDisk.ts';
import { look } from './look.ts';
import { keepMarker, type MarkerKeeper } from './MarkerKeeper.ts';
import { noSearch, type OpenVault, type Room } from './Room.ts';
import { throwAway } from './throwAway.ts';
import { withRegistry } from './withRegistry.ts';
import { takeWriterLock, type WriterLock } from './WriterLock.ts';
import { writerEvents } from './writerEvents.ts';

type Asked = { readonly label: string; readonly emblem: string; readonly passphrase: string; readonly beside?: boolean };

/**
 * Marker `making`, key file, database, in this order; then the vault is open and its words wait to be asked back.
 * notNow: one is here already, finished or not, and it was not said that this one is to be made beside it.
 */
export async function makeVault(
  room: Room, given: Asked,
): Promise<Result<{ readonly words: readonly string[]; readonly ask: readonly number[] }>> {
  const face = check(asked.face, { label: given.label, emblem: given.emblem });
  if (!face.ok) return face;
  const listed = faceIsOfList(face.value);
  if (!listed.ok) return listed;
  const passphrase = check(asked.passphrase, given.passphrase);
  if (!passphrase.ok) return passphrase;
  const may = mayOpen(null, passphrase.value);
  if (!may.ok) return may;
  const cleared = await clearLeftOver(room);
  if (!cleared.ok) return cleared;
  if (room.open !== null || room.making !== null) return fail({ type: 'notNow' });
  const before = await look(room, { marker: null });
  if (before.state === 'refused') return fail(before.problem);
  if (before.state !== 'none' && given.beside !== true) return fail({ type: 'notNow' });
  const free = faceIsFree(face.value, facesOn(before));
  if (!free.ok) return free;
  return make(room, { id: newId<VaultId>(), ...face.value }, passphrase.value);
}

async function make(room: Room, face: VaultFace, passphrase: string) {
  const lock = await takeWriterLock(face.id, writerEvents(room));
  if (lock === null) throw new Error('a fresh vault is nobody\'s');
  const made = await makeOnDisk(room, face, { passphrase, lock, atMostMiB: 128 });
  if (!made.ok) {
    room.leftOver = face.id;
    await clearLeftOver(room);
    lock.letGo();
    return made;
  }
  const { vault, words } = made.value;
  room.seen = { face, markers: [] };
  room.making = { vault, words, ask: askedPlaces() };
  return ok({ words, ask: room.making.ask });
}

/** A disk that is too full to be written to may be too full to be cleared: what is left of a failed making goes with the next try. */
export async function clearLeftOver(room: Room): Promise<Result<null>> {
  if (room.leftOver === null) return ok(null);
  const gone = await throwAway(room.leftOver);
  if (gone.ok) room.leftOver = null;
  return gone;
}

type Opening = { readonly passphrase: string; readonly lock: WriterLock; readonly atMostMiB: MemoryMiB };

/** Marker `making`, key file, database: killed anywhere in it, what is there can be thrown away. */
export async function makeOnDisk(
  { around }: Pick<Room, 'around'>, face: VaultFace, { passphrase, lock, atMostMiB }: Opening,
): Promise<Result<{ readonly vault: OpenVault; readonly words: readonly string[] }>> {
  const marker = { vault: face.id, state: 'making', epoch: 0, mac: '' } as const;
  const registered = await withRegistry((registry) => registry.putVault({ ...face, wrongTries: 0, removal: null, marker }));
  if (!registered.ok) return registered;
  const marked = await writeMarkerFile(marker);
  if (!marked.ok) return marked;
  const keyFiles = openKeyFiles(face.id);
  const calibration = { make: around.makeKdfWorker, elapsed: () => around.elapsed(), atMostMiB };
  const keys = await createKeyFile({ vault: face.id, passphrase, keyFiles, calibration });
  if (!keys.ok) return keys;
  const vault = await makeShelf({ around }, { face, lock, keyFiles, held: keys.value.held });
  return vault.ok ? ok({ vault: vault.value, words: keys.value.words }) : vault;
}

async function makeShelf(
  { around }: Pick<Room, 'around'>,
  { face, lock, keyFiles, held }: { readonly face: VaultFace; readonly lock: WriterLock; readonly keyFiles: KeyFiles; readonly held: HeldKeys },
): Promise<Result<OpenVault>> {
  const marker = keepMarker(held, around.events, 'making');
  const store = openStore(face.id, held.open.file.database);
  const ledger = await beginLedger(held, { store, marker, now: () => around.now() });
  if (!ledger.ok) {
    await letGoOfDisk({ marker, store });
    return ledger;
  }
  return ok({
    around, face, keyFiles, ledger: ledger.value, lock, marker, openedChildren: new Set(), unswept: new Set(),
    backups: { running: false, made: null, stop: null }, owed: null, renewing: null, sharing: null, sealing: 'due', search: noSearch(),
  });
}

type Beginning = { readonly store: Store; readonly marker: MarkerKeeper; readonly now: () => Instant };

async function beginLedger(held: HeldKeys, { store, marker, now }: Beginning): Promise<Result<Ledger>> {
  const shelf = await createShelf(held, store, { at: now(), desk: emptyDesk, onSaved: marker.saved });
  if (!shelf.ok) return shelf;
  const ledger = await openLedger(shelf.value, now);
  if (!ledger.ok) return ledger;
  const begun = await commitActs(ledger.value, () => ok({ acts: [{ act: 'vaultMade' }] }));
  return begun.ok ? ledger : begun;
}
