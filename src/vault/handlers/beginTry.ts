import type { TriedBackup } from '../../bridge/TriedBackup.ts';
import type { VaultContract } from '../../bridge/VaultContract.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { openBackupFile, type BackupFile } from '../backup/backupFile.ts';
import { tryBackup, type Tried } from '../backup/tryBackup.ts';
import { childrenOf } from '../books/Shelf.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { wipeHeld } from '../keys/wipeHeld.ts';
import { act } from './act.ts';
import * as asked from './asked.ts';
import { besideTurns, type Begun } from './besideTurns.ts';
import { check } from './check.ts';
import { checkpointWords } from './checkpointWords.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';
import { unlockCopy } from './unlockCopy.ts';

type Asked = Parameters<VaultContract['tryBackup']>[0];
type Opening = { readonly backup: BackupFile; readonly held: HeldKeys };

/** A try and what its line in the ledger names. */
export type TriedHere = { readonly tried: Omit<TriedBackup, 'noted'>; readonly epoch: number };

/**
 * Opens a backup beside the vault: by the keys that are held, or by what opened it in its time. backupOfAnother: another vault's.
 * fileKeyWrong: it is of older keys, and a secret is needed.
 */
export async function beginTry(vault: OpenVault, given: Asked): Promise<Result<Begun<TriedHere>>> {
  if (vault.backups.running) return fail({ type: 'notNow' });
  const secret = given.secret === undefined ? null : check(asked.secret, given.secret);
  if (secret?.ok === false) return secret;
  if (!(given.file instanceof Blob)) return fail({ type: 'fileNotBackup' });
  const { file } = given;
  const { ledger: { shelf: { held, store, state } }, around } = vault;
  return ok(besideTurns(vault, async (signal) => {
    const backup = await openBackupFile(file);
    if (!backup.ok) return backup;
    if (backup.value.keyFile.vault !== held.vault) return fail({ type: 'backupOfAnother' });
    const keys = secret === null ? ok(held) : await unlockCopy(around, backup.value, secret.value);
    if (!keys.ok) return keys;
    try {
      const opening = { backup: backup.value, held: keys.value };
      const tried = await tryBackup({ ...opening, shelf: { held, store, state }, signal, progress: (...told) => around.events.progress(...told) });
      return tried.ok ? ok(shownTry(opening, held, tried.value)) : tried;
    } finally {
      if (keys.value !== held) wipeHeld(keys.value);
    }
  }));
}

function shownTry({ held: then }: Opening, held: HeldKeys, { reading, state, opens, compared }: Tried): TriedHere {
  const { note: { madeAt, branch, epoch }, entries, damaged, drafts } = reading;
  const checkpoint = checkpointWords({ held: then, state });
  const children = childrenOf(state).length;
  return { epoch, tried: { madeAt, checkpoint, madeHere: branch === held.branch, children, entries, damaged, drafts, opens, compared } };
}

/** Writes down that it was tried. What the try came to is told also where the disk takes no line. */
export async function noteTry(vault: OpenVault, { tried, epoch }: TriedHere): Promise<Result<TriedBackup>> {
  const done = await act(vault, (state, at) => ok({
    desk: { ...readDesk(state.desk), drill: { at, madeAt: tried.madeAt } }, acts: [{ act: 'backupTried', epoch }],
  }));
  return ok({ ...tried, noted: done.ok });
}
