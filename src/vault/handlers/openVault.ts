import type { Unlocked, VaultFace } from '../../bridge/Glance.ts';
import type { OpenedBy } from '../../core/Act.ts';
import type { Problem } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { savesMissing } from '../books/markerOf.ts';
import { openShelf } from '../books/openShelf.ts';
import { childrenOf, isWhole, shreddingOf, type Shelf } from '../books/Shelf.ts';
import { sweepChildKeys } from '../keys/addChildKeys.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { openLedger } from '../ledger/openLedger.ts';
import type { Marker } from '../store/Marker.ts';
import { openKeyFiles } from '../store/openKeyFiles.ts';
import { openStore } from '../store/openStore.ts';
import type { Store } from '../store/Store.ts';
import { checkpointWords } from './checkpointWords.ts';
import { letGoOfDisk } from './letGoOfDisk.ts';
import { keepMarker, type MarkerKeeper } from './MarkerKeeper.ts';
import { noSearch, type OpenVault, type Surroundings } from './Room.ts';
import { settleOut } from './settleOut.ts';
import { withRegistry } from './withRegistry.ts';
import type { WriterLock } from './WriterLock.ts';

type Opening = {
  readonly around: Surroundings;
  readonly face: VaultFace;
  readonly lock: WriterLock;
  readonly markers: readonly Marker[];
  readonly held: HeldKeys;
  readonly by: OpenedBy;
};

/**
 * The shelf of held keys: what was out is settled, the unlocking is written down, and what is wrong is told. What cannot be opened
 * is let go of.
 */
export async function openVault(opening: Opening): Promise<Result<{ readonly vault: OpenVault; readonly unlocked: Unlocked }>> {
  const { around, face, held } = opening;
  const marker = keepMarker(held, around.events, 'ready');
  const store = openStore(face.id, held.open.file.database);
  const opened = await openOn(opening, { marker, store });
  if (!opened.ok) await letGoOfDisk({ marker, store });
  return opened;
}

type Disk = { readonly marker: MarkerKeeper; readonly store: Store };

async function openOn(opening: Opening, { marker, store }: Disk): Promise<Result<{ readonly vault: OpenVault; readonly unlocked: Unlocked }>> {
  const { around, face, held } = opening;
  const shelf = await openShelf(held, store, marker.saved);
  if (!shelf.ok) return shelf;
  const ledger = await openLedger(shelf.value, () => around.now());
  if (!ledger.ok) return ledger;
  const vault: OpenVault = {
    around, face, keyFiles: openKeyFiles(face.id), ledger: ledger.value, lock: opening.lock, marker, openedChildren: new Set(), unswept: new Set(),
    backups: { running: false, made: null, stop: null }, owed: null, renewing: null, sharing: null, sealing: 'due', search: noSearch(),
  };
  const unlocked = await begin(vault, opening);
  return unlocked.ok ? ok({ vault, unlocked: unlocked.value }) : unlocked;
}

async function begin(vault: OpenVault, { markers, by }: Opening): Promise<Result<Unlocked>> {
  const { ledger, keyFiles } = vault;
  const { shelf } = ledger;
  const before = { lastSave: shelf.state.root.savedAt, checkpoint: checkpointWords(shelf) };
  const problems = foundWrong(shelf, markers);
  // Among the saves that are missing may be one that took a yes back. In memory until it can be written (Note: a loss is told before all else).
  if (problems.some(({ type }) => type === 'savesMissing')) shelf.state = { ...shelf.state, root: { ...shelf.state.root, untold: true } };
  if (problems.length === 0) await sweep(shelf, keyFiles, problems);
  if (problems.length === 0) await finishBegun(vault, problems);
  const unlocked = await withRegistry(async (registry) => settleOut(vault, { registry, by, before, problems }));
  // What was recorded of a sentence that she struck goes with her strike. A disk that refuses is no failure of unlocking: the next sweep tries again.
  if (unlocked.ok && unlocked.value.settled?.kind === 'request') {
    // What a child hears is many kB: not loaded while a passphrase is typed.
    const { sweepAnswered } = await import('./sweepRequests.ts');
    await sweepAnswered(vault, unlocked.value.settled.child);
  }
  return unlocked;
}

/** A child of whom everything was to go when it was broken off: before the house opens. What a disk refuses is tried again after the next request. */
async function finishBegun(vault: OpenVault, problems: Problem[]): Promise<void> {
  if (shreddingOf(vault.ledger.shelf.state).length === 0) return;
  const { finishShredding } = await import('./finishShredding.ts');
  const finished = await finishShredding(vault);
  if (!finished.ok) problems.push(finished.problem);
}

function foundWrong(shelf: Shelf, markers: readonly Marker[]): Problem[] {
  const missing = markers.map((marker) => savesMissing(shelf, marker)).filter((problem) => problem !== null)
    .sort((one, other) => other.remembered - one.remembered)[0];
  return [...(isWhole(shelf.state) ? [] : [{ type: 'shelfDamaged' } as const]), ...(missing ? [missing] : [])];
}

async function sweep(shelf: Shelf, keyFiles: OpenVault['keyFiles'], problems: Problem[]): Promise<void> {
  const children = new Set(childrenOf(shelf.state).map(({ card }) => card.id));
  const swept = await sweepChildKeys(keyFiles, shelf.held, { children, keyFile: shelf.state.root.keyFile });
  if (!swept.ok) problems.push(swept.problem);
}
