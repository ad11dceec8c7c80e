import type { MadeBackup } from '../../bridge/Standing.ts';
import type { Instant } from '../../core/Instant.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { takeSnapshot, writeBackup, type Snapshot } from '../backup/writeBackup.ts';
import { checkpointWords } from './checkpointWords.ts';
import { countEntries } from './standing.ts';
import type { OpenVault } from './Room.ts';

/** A backup that is begun: what it holds is settled, and it can be finished while other requests go on. */
export type BegunBackup = { finish(): Promise<Result<MadeBackup>> };

/** Settles what is to be in a backup. notNow: one is being made. shelfDamaged: mend it first. */
export async function beginBackup(vault: OpenVault): Promise<Result<BegunBackup>> {
  const { ledger: { shelf }, around, backups } = vault;
  if (backups.running) return fail({ type: 'notNow' });
  const madeAt = around.now();
  const snapshot = await takeSnapshot(shelf, madeAt);
  if (!snapshot.ok) return snapshot;
  const checkpoint = checkpointWords(shelf);
  backups.running = true;
  return ok({ finish: () => finish(vault, snapshot.value, checkpoint) });
}

async function finish({ around, backups }: OpenVault, snapshot: Snapshot, checkpoint: readonly string[]): Promise<Result<MadeBackup>> {
  try {
    const written = await writeBackup(snapshot, around.events);
    if (!written.ok) return written;
    const { file, reading: { entries, damaged } } = written.value;
    backups.made = { at: snapshot.madeAt, epoch: snapshot.state.root.epoch, entries: countEntries(snapshot.state), checkpoint };
    return ok({ file, fileName: nameOf(snapshot.madeAt, checkpoint), bytes: file.size, entries, damaged, checkpoint });
  } finally {
    backups.running = false;
  }
}

/** Date and checkpoint, and no person: 'resguardo 2026-11-24 anchor-river-lamp.backup'. */
function nameOf(madeAt: Instant, checkpoint: readonly string[]): string {
  // Piece by piece: no language writes a day as YYYY-MM-DD in every browser, and a slash would cut the name short.
  const pieces = new Intl.DateTimeFormat('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(madeAt);
  const [year, month, day] = ['year', 'month', 'day'].map((type) => pieces.find((piece) => piece.type === type)?.value);
  return `resguardo ${year}-${month}-${day} ${checkpoint.join('-')}.backup`;
}
