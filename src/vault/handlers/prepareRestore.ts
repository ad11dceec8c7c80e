import type { Differences } from '../../bridge/PutBack.ts';
import type { VaultContract } from '../../bridge/VaultContract.ts';
import type { ChildId, VaultId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { openBackupFile, type BackupFile } from '../backup/backupFile.ts';
import type { Restored } from '../backup/restoreVault.ts';
import { rememberedEpoch } from '../books/markerOf.ts';
import { openShelf } from '../books/openShelf.ts';
import type { Shelf } from '../books/Shelf.ts';
import { wipeHeld } from '../keys/wipeHeld.ts';
import { openLedger } from '../ledger/openLedger.ts';
import { readLedger } from '../ledger/readLedger.ts';
import { errandIsOut } from '../store/errandStore.ts';
import { openStore } from '../store/openStore.ts';
import { deleteDatabase } from '../store/vaultDatabase.ts';
import * as asked from './asked.ts';
import { kindOf } from '../keys/slot.ts';
import { check } from './check.ts';
import { differences } from './differences.ts';
import { lookAt, whyRefused } from './look.ts';
import { inUseOf, readHere, type InUse, type Opener } from './readHere.ts';
import { freeDatabase, writeDatabase } from './restoring.ts';
import type { Prepared, Room } from './Room.ts';
import { unlockCopy } from './unlockCopy.ts';
import { takeWriterLock } from './WriterLock.ts';
import { writerEvents } from './writerEvents.ts';

type Asked = Parameters<VaultContract['prepareRestore']>[0];

/**
 * A backup of the vault that is on this tablet, written beside it into a database of its own and read back, and how the two differ.
 * Nothing else is touched, and it is deleted again by `leaveRestored`, a lock, or the next unlocking. backupOfAnother: of a vault that is
 * not here, or not the one that is open or was looked at. errandOut: what a child did is to be taken in first. openElsewhere: another window has the vault.
 */
export async function prepareRestore(room: Room, given: Asked): Promise<Result<Differences>> {
  const secret = check(asked.secret, given.secret);
  if (!secret.ok) return secret;
  const refused = await whyRefused(room);
  if (refused !== null) return fail(refused);
  if (room.making !== null) return fail({ type: 'notNow' });
  await room.prepared?.leave();
  if (!(given.file instanceof Blob)) return fail({ type: 'fileNotBackup' });
  const backup = await openBackupFile(given.file);
  if (!backup.ok) return backup;
  const { keyFile: { vault } } = backup.value;
  const wanted = room.open?.face.id ?? room.seen.face?.id ?? vault;
  const inUse = await inUseOf(vault);
  if (!inUse.ok) return inUse;
  if (inUse.value === null || wanted !== vault) return fail({ type: 'backupOfAnother' });
  // Of several vaults here it is this one whose markers count.
  if (room.open === null) await lookAt(room, vault);
  const held = await unlockCopy(room.around, backup.value, secret.value);
  if (!held.ok) return held;
  const prepared = await withLock(room, vault, (letGo) => prepare(room, { backup: backup.value, by: { held: held.value, secret: secret.value }, inUse: inUse.value as InUse, letGo }));
  if (!prepared.ok) wipeHeld(held.value);
  return prepared;
}

/** The vault's lock: the open vault's own, or one that is kept in the room until it is unlocked or left. */
async function withLock<T>(room: Room, vault: VaultId, work: (letGo: () => void) => Promise<Result<T>>): Promise<Result<T>> {
  if (room.open !== null) return work(() => undefined);
  const had = room.lock?.vault === vault;
  if (!had) {
    room.lock?.letGo();
    room.lock = await takeWriterLock(vault, writerEvents(room));
  }
  if (room.lock === null) return fail({ type: 'openElsewhere' });
  const letGo = () => {
    if (had) return;
    room.lock?.letGo();
    room.lock = null;
  };
  const done = await work(letGo);
  if (!done.ok) letGo();
  return done;
}

type Preparing = { readonly backup: BackupFile; readonly by: Opener; readonly inUse: InUse; letGo(): void };

async function prepare(room: Room, { backup, by, inUse, letGo }: Preparing): Promise<Result<Differences>> {
  const { held } = by;
  const { vault } = held;
  const out = await errandIsOut(vault, inUse.database);
  if (!out.ok) return out;
  const here = room.open === null ? await readHere(room, inUse, by) : ok(room.open.ledger.shelf);
  try {
    if (out.value && here.ok) return fail({ type: 'errandOut' });
    const leaveOut = here.ok ? await shreddedIn(room, here.value) : ok(new Set<ChildId>());
    if (!leaveOut.ok) return leaveOut;
    const database = await freeDatabase(vault);
    if (!database.ok) return database;
    const marked = rememberedEpoch(held, room.seen.markers);
    const remembered = Math.max(marked, here.ok ? here.value.state.root.epoch : 0);
    const restored = await writeDatabase(room, { backup, held, database: database.value, remembered, leaveOut: leaveOut.value });
    if (!restored.ok) return restored;
    const compared = await compare({ here, by, restored: restored.value, remembered: marked });
    if (!compared.ok) {
      await deleteDatabase(vault, database.value);
      return compared;
    }
    room.prepared = keepPrepared(room, { restored: restored.value, inUse, here, words: compared.value, by, letGo });
    return compared;
  } finally {
    if (here.ok && room.open === null) here.value.store.close();
  }
}

type Comparing = { readonly here: Result<Shelf>; readonly by: Opener; readonly restored: Restored; readonly remembered: number };

/** Read from the disk again, as it will be opened. */
async function compare({ here, by, restored, remembered }: Comparing): Promise<Result<Differences>> {
  const { held } = restored;
  const store = openStore(held.vault, held.open.file.database);
  const backup = await openShelf(held, store, () => undefined);
  const compared = backup.ok ? await differences({ here, backup: backup.value, from: by.held, restored, remembered }) : backup;
  store.close();
  return compared;
}

/** Whom the ledger here says to be shredded: what of it opens. */
export async function shreddedIn({ around }: Room, shelf: Shelf): Promise<Result<ReadonlySet<ChildId>>> {
  const ledger = await openLedger(shelf, () => around.now());
  if (!ledger.ok) return ledger;
  const reading = await readLedger(ledger.value);
  if (!reading.ok) return reading;
  return ok(new Set(reading.value.lines.flatMap(({ act }) => (act.act === 'childShredded' ? [act.child] : []))));
}

type Keeping = {
  readonly restored: Restored; readonly inUse: InUse; readonly here: Result<Shelf>; readonly words: Differences; readonly by: Opener; letGo(): void;
};

function keepPrepared(room: Room, { restored, inUse, here, words, by, letGo }: Keeping): Prepared {
  const { vault, open: { file: { database } } } = restored.held;
  return {
    restored, inUse,
    by: kindOf(by.secret),
    here: here.ok ? { state: here.value.state, entries: words.here.opens ? words.here.entries : null } : null,
    words: words.mustType ? words.backup.checkpoint : null,
    async leave() {
      room.prepared = null;
      await deleteDatabase(vault, database);
      wipeHeld(restored.held);
      letGo();
    },
  };
}
