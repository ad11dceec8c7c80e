import type { Settled, Unlocked, VaultFace } from '../../bridge/Glance.ts';
import { asInstant, type Instant } from '../../core/Instant.ts';
import type { Problem } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { savesMissing } from '../books/markerOf.ts';
import { openShelf } from '../books/openShelf.ts';
import { childrenOf, isWhole, type Shelf } from '../books/Shelf.ts';
import { freshMarks } from '../errand/keptMarks.ts';
import { settleErrand } from '../errand/settleErrand.ts';
import type { Settlement } from '../errand/Settlement.ts';
import { sweepChildKeys } from '../keys/addChildKeys.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { canBeWritten, commitActs, type Deed, type Ledger } from '../ledger/Ledger.ts';
import { openLedger } from '../ledger/openLedger.ts';
import type { Marker } from '../store/Marker.ts';
import type { Registry } from '../store/openRegistry.ts';
import { openKeyFiles } from '../store/openKeyFiles.ts';
import { openStore } from '../store/openStore.ts';
import type { ErrandRow, Store } from '../store/Store.ts';
import { checkpointWords } from './checkpointWords.ts';
import { letGoOfDisk } from './letGoOfDisk.ts';
import { keepMarker, type MarkerKeeper } from './MarkerKeeper.ts';
import type { OpenVault, Surroundings } from './Room.ts';
import { withRegistry } from './withRegistry.ts';
import type { WriterLock } from './WriterLock.ts';

type Opening = {
  readonly around: Surroundings;
  readonly face: VaultFace;
  readonly lock: WriterLock;
  readonly markers: readonly Marker[];
  readonly held: HeldKeys;
  readonly by: 'passphrase' | 'words';
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
    backups: { running: false, made: null }, renewing: null, sealing: 'due',
  };
  const unlocked = await begin(vault, opening);
  return unlocked.ok ? ok({ vault, unlocked: unlocked.value }) : unlocked;
}

async function begin(vault: OpenVault, { markers, by }: Opening): Promise<Result<Unlocked>> {
  const { ledger, keyFiles } = vault;
  const { shelf } = ledger;
  const before = { lastSave: shelf.state.root.savedAt, checkpoint: checkpointWords(shelf) };
  const problems = foundWrong(shelf, markers);
  if (problems.length === 0) await sweep(shelf, keyFiles, problems);
  const unlocked = await withRegistry(async (registry) => settleOut(vault, { registry, by, before, problems }));
  // What was recorded of a sentence that she struck goes with her strike. A disk that refuses is no failure of unlocking: the next sweep tries again.
  if (unlocked.ok && unlocked.value.settled?.kind === 'request') {
    // What a child hears is many kB: not loaded while a passphrase is typed.
    const { sweepRequests } = await import('./sweepRequests.ts');
    await sweepRequests(vault, unlocked.value.settled.child);
  }
  return unlocked;
}

type Out = {
  readonly registry: Registry; readonly by: Opening['by']; readonly before: Pick<Unlocked, 'lastSave' | 'checkpoint'>; readonly problems: Problem[];
};

async function settleOut({ face, ledger }: OpenVault, { registry, by, before, problems }: Out): Promise<Result<Unlocked>> {
  const { shelf } = ledger;
  const wrongTries = await wrongTriesOf(registry, face);
  const rows = await shelf.store.readErrand();
  if (!rows.ok) return rows;
  const settlement = await settle(ledger, rows.value, { by, wrongTries });
  if (!settlement.ok && settlement.problem.type === 'takenOver') return settlement;
  if (settlement.ok) await registry.takeWrongTries(face.id);
  else problems.push(settlement.problem);
  if (settlement.ok && settlement.value?.problem) problems.push(settlement.value.problem);
  return ok({ vault: face, wrongTries, ...before, settled: settlement.ok ? settledOf(settlement.value) : null, problems });
}

/** Takes the errand in and writes the unlocking down, in one transaction, before anything else is written. */
async function settle(
  ledger: Ledger, rows: readonly ErrandRow[], how: { readonly by: 'passphrase' | 'words'; readonly wrongTries: number },
): Promise<Result<Settlement | null>> {
  let settlement: Settlement | null = null;
  const done = await commitActs(ledger, (state, at): Result<Deed> => {
    const unlocking = (deed: Deed): Deed => {
      const facts = [...staleMarks(ledger.shelf, at), ...(deed.facts ?? [])];
      return { ...deed, acts: [{ act: 'unlocked', ...how }, ...deed.acts], facts, takeFence: true };
    };
    const { held } = ledger.shelf;
    // By a clock that was set back, what she was to be left in peace for would be over at once (Note: time only moves forward).
    const settledAt = asInstant(Math.max(at, ledger.end.last));
    settlement = settleErrand({ held, state, at: settledAt, canBeWritten: (deed) => canBeWritten(ledger, unlocking(deed), at) }, rows);
    return ok(unlocking(settlement?.deed ?? { acts: [] }));
  });
  return done.ok ? ok(settlement) : done;
}

/** Re-ask marks are gone after a year. */
function staleMarks({ state }: Shelf, at: Instant): NonNullable<Deed['facts']> {
  const whole = state.pages.flatMap((each) => (each?.whole ? each.page.children : []));
  return whole.flatMap(({ card, marks }) => {
    const fresh = freshMarks(marks, at);
    return fresh.length === marks.length ? [] : [{ child: card.id, set: { marks: fresh } }];
  });
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

/** A vault that only its markers still told of is put into the registry again. */
async function wrongTriesOf(registry: Registry, face: VaultFace): Promise<number> {
  const vaults = await registry.vaults();
  const found = vaults.ok ? vaults.value.find(({ id }) => id === face.id) : undefined;
  if (vaults.ok && !found) {
    await registry.putVault({ ...face, wrongTries: 0, marker: { vault: face.id, state: 'ready', epoch: 0, mac: '' } });
  }
  return found?.wrongTries ?? 0;
}

function settledOf(settlement: Settlement | null): Settled | null {
  return settlement?.settled ?? null;
}
