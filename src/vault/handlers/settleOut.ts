import type { Settled, Unlocked, VaultFace } from '../../bridge/Glance.ts';
import type { OpenedBy } from '../../core/Act.ts';
import { asInstant, type Instant } from '../../core/Instant.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { findChild, type Shelf, type ShelfState } from '../books/Shelf.ts';
import { freshMarks } from '../errand/keptMarks.ts';
import type { settleErrand } from '../errand/settleErrand.ts';
import type { Settlement } from '../errand/Settlement.ts';
import { canBeWritten, commitActs, type Deed, type Ledger } from '../ledger/Ledger.ts';
import type { RegisteredVault, Registry } from '../store/openRegistry.ts';
import type { ErrandRow } from '../store/Store.ts';
import type { OpenVault } from './Room.ts';

type How = { readonly by: OpenedBy };
type Out = How & { readonly registry: Registry; readonly before: Pick<Unlocked, 'lastSave' | 'checkpoint'>; readonly problems: Problem[] };

/** What was out is taken in and the unlocking written down; a disk or damage that keeps it from that is told among the problems. */
export async function settleOut({ face, ledger }: OpenVault, { registry, by, before, problems }: Out): Promise<Result<Unlocked>> {
  const { wrongTries, removal } = await registeredOf(registry, face);
  const taken = await takeIn(ledger, { by, wrongTries, removal }, mostReadings);
  if (!taken.ok) return taken;
  const settlement = taken.value;
  if (!settlement.ok && settlement.problem.type === 'takenOver') return settlement;
  if (removal !== null) await registry.putRemoval(face.id, null);
  if (settlement.ok) await registry.takeWrongTries(face.id);
  else problems.push(settlement.problem);
  if (settlement.ok && settlement.value?.problem) problems.push(settlement.value.problem);
  return ok({ vault: face, wrongTries, ...before, settled: settlement.ok ? settledOf(settlement.value) : null, problems, removalStopped: removal?.asked ?? null });
}

type Unlocking = How & Pick<RegisteredVault, 'wrongTries' | 'removal'>;
const mostReadings = 3;

/**
 * Reads the errand and settles it. [Note: nothing goes unread] What she did may reach the disk between the two, from a room that
 * still stands in another window: then nothing is written, and all of it is read again. Not ok where it cannot be read.
 */
async function takeIn(ledger: Ledger, how: Unlocking, readings: number): Promise<Result<Result<Settlement | null>>> {
  const rows = await ledger.shelf.store.readErrand();
  if (!rows.ok) return rows;
  const settlement = await settle(ledger, rows.value, { ...how, settleErrand: await settling(ledger, rows.value) });
  if (settlement.ok || settlement.problem.type !== 'errandOut') return ok(settlement);
  return readings > 1 ? takeIn(ledger, how, readings - 1) : ok(fail({ type: 'errandWaits' }));
}

type Settling = { readonly settleErrand: typeof settleErrand | null };

/** What a child's answer comes to is many kB, and most unlockings find none: it is loaded where one is out. */
async function settling({ shelf: { state } }: Ledger, rows: readonly ErrandRow[]): Promise<Settling['settleErrand']> {
  return state.root.errand === null && rows.length === 0 ? null : (await import('../errand/settleErrand.ts')).settleErrand;
}

/** Takes the errand in and writes the unlocking down, in one transaction, before anything else is written. */
async function settle(ledger: Ledger, rows: readonly ErrandRow[], { by, wrongTries, removal, settleErrand }: Unlocking & Settling): Promise<Result<Settlement | null>> {
  let settlement: Settlement | null = null;
  const done = await commitActs(ledger, (state, at): Result<Deed> => {
    if (isOfLostPage(state)) return fail({ type: 'shelfDamaged' });
    const unlocking = ({ endErrand, ...deed }: Unsettled): Deed => {
      const facts = [...staleMarks(ledger.shelf, at), ...(deed.facts ?? [])];
      const stopped = removal === null ? [] : [{ act: 'removalStopped', asked: removal.asked } as const];
      const acts = [{ act: 'unlocked', by, wrongTries } as const, ...stopped, ...deed.acts];
      return { ...deed, acts, facts, ...(endErrand && { endErrand: rows.length }), takeFence: true };
    };
    const { held } = ledger.shelf;
    // By a clock that was set back, what she was to be left in peace for would be over at once (Note: time only moves forward).
    const settledAt = asInstant(Math.max(at, ledger.end.last));
    settlement = settleErrand?.({ held, state, at: settledAt, canBeWritten: (deed) => canBeWritten(ledger, unlocking(deed), at) }, rows) ?? null;
    return ok(unlocking(settlement?.deed ?? { acts: [] }));
  });
  return done.ok ? ok(settlement) : done;
}

/** Mending may bring the child back whose errand is out: until then it waits, and is not put aside as one that nobody can read. */
function isOfLostPage(state: ShelfState): boolean {
  const { root: { errand }, pages } = state;
  return errand !== null && pages.includes(null) && findChild(state, errand) === undefined;
}

type Unsettled = Omit<Deed, 'endErrand'> & { readonly endErrand?: true };

/** Re-ask marks are gone after a year. */
function staleMarks({ state }: Shelf, at: Instant): NonNullable<Deed['facts']> {
  const whole = state.pages.flatMap((each) => (each?.whole ? each.page.children : []));
  return whole.flatMap(({ card, marks }) => {
    const fresh = freshMarks(marks, at);
    return fresh.length === marks.length ? [] : [{ child: card.id, set: { marks: fresh } }];
  });
}

/** A vault that only its markers still told of is put into the registry again. */
async function registeredOf(registry: Registry, face: VaultFace): Promise<Pick<RegisteredVault, 'wrongTries' | 'removal'>> {
  const vaults = await registry.vaults();
  const found = vaults.ok ? vaults.value.find(({ id }) => id === face.id) : undefined;
  if (vaults.ok && !found) {
    await registry.putVault({ ...face, wrongTries: 0, removal: null, marker: { vault: face.id, state: 'ready', epoch: 0, mac: '' } });
  }
  return { wrongTries: found?.wrongTries ?? 0, removal: found?.removal ?? null };
}

function settledOf(settlement: Settlement | null): Settled | null {
  return settlement?.settled ?? null;
}
