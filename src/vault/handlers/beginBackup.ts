import type { MadeBackup } from '../../bridge/Standing.ts';
import type { VaultId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { isPractice } from '../../core/practice.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { takeSnapshot, writeBackup, type Snapshot } from '../backup/writeBackup.ts';
import { payOwed } from './act.ts';
import { besideTurns, type Begun } from './besideTurns.ts';
import { checkpointWords } from './checkpointWords.ts';
import { localDay } from './localDay.ts';
import { countEntries } from './standing.ts';
import { finishShredding } from './finishShredding.ts';
import type { OpenVault } from './Room.ts';

/** Settles what is to be in a backup: nothing of a child who is to be destroyed. notNow: one is being made, read back or tried. shelfDamaged: mend it first. */
export async function beginBackup(vault: OpenVault): Promise<Result<Begun<MadeBackup>>> {
  const { ledger: { shelf }, around, backups } = vault;
  if (backups.running) return fail({ type: 'notNow' });
  const begun = await finishShredding(vault);
  if (!begun.ok) return begun;
  await payOwed(vault);
  const snapshot = await takeSnapshot(shelf, around.now());
  if (!snapshot.ok) return snapshot;
  const checkpoint = checkpointWords(shelf);
  const owed = vault.owed?.acts.length ?? 0;
  return ok(besideTurns(vault, (signal) => make(vault, { snapshot: snapshot.value, owed, checkpoint, signal })));
}

/** owed: how many lines are still to be written of what its key file has in force. */
type Making = { readonly snapshot: Snapshot; readonly owed: number; readonly checkpoint: readonly string[]; readonly signal: AbortSignal };

async function make({ around: { events }, backups }: OpenVault, { snapshot, owed, checkpoint, signal }: Making): Promise<Result<MadeBackup>> {
  const written = await writeBackup(snapshot, { progress: (...told) => events.progress(...told), signal });
  if (!written.ok) return written;
  const { file, reading: { entries, damaged } } = written.value;
  const { madeAt: at, state, keyFile } = snapshot;
  backups.made = { at, epoch: state.root.epoch, entries: countEntries(state), checkpoint, keyFile, lines: state.root.ledger.entries + owed };
  return ok({ file, fileName: nameOf(at, { checkpoint, vault: snapshot.held.vault }), bytes: file.size, entries, damaged, checkpoint });
}

/** Date and checkpoint, and no person: 'resguardo 2026-11-24 anchor-river-lamp.backup'. */
function nameOf(madeAt: Instant, { checkpoint, vault }: { readonly checkpoint: readonly string[]; readonly vault: VaultId }): string {
  return `resguardo ${isPractice(vault) ? 'practice ' : ''}${localDay(madeAt)} ${checkpoint.join('-')}.backup`;
}
