import type { LedgerLine } from '../../core/Act.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { heldSince } from '../../core/heldSince.ts';
import { whyKept } from '../../core/whyKept.ts';
import { isWhole } from '../books/Shelf.ts';
import { underOlderKeys } from '../keys/olderKeys.ts';
import { readLedger } from '../ledger/readLedger.ts';
import { childOn } from './childOn.ts';
import { mayDestroy } from './holdsOn.ts';
import { keptAside } from './keptAside.ts';
import type { OpenVault } from './Room.ts';

/**
 * Whether everything about a child may be destroyed, or the first thing in the way. heldByLaw; mustBeKept; clockBehind, errandOut,
 * backupRunning, keysRenewing: not now. copyAside: that goes first. shelfDamaged, damaged: it cannot be told what happened, before it is mended or ever.
 */
export async function mayShred(vault: OpenVault, id: ChildId): Promise<Result<null>> {
  const found = childOn(vault, id);
  if (!found.ok) return found;
  const { ledger, around } = vault;
  const { shelf: { state } } = ledger;
  if (!isWhole(state)) return fail({ type: 'shelfDamaged' });
  const held = mayDestroy(state, found.value.card.id);
  if (!held.ok) return held;
  const reading = await readLedger(ledger);
  if (!reading.ok) return reading;
  const { lines, brokenAt } = reading.value;
  if (brokenAt !== null) return fail({ type: 'damaged', book: 'ledger', child: null, number: brokenAt });
  // What is still to be told is that saves were lost: what left may be among them.
  const why = whyKept(lines, found.value.card.id, around.now()) ?? (state.root.untold ? 'unsure' : null);
  if (why !== null) return fail({ type: 'mustBeKept', why });
  const told = asTold(lines, found.value.card.id, around.now());
  if (!told.ok) return told;
  const aside = await keptAside(vault);
  if (!aside.ok) return aside;
  return aside.value.length > 0 ? fail({ type: 'copyAside' }) : isQuiet(vault);
}

/** What the ledger tells beside that: a hold whose page or desk was lost stands all the same, and by a clock that is behind all is young. */
function asTold(lines: readonly LedgerLine[], child: ChildId, now: Instant): Result<null> {
  if (heldSince(lines, child) !== null || heldSince(lines, null) !== null) return fail({ type: 'heldByLaw' });
  const last = lines.at(-1)?.at;
  return last !== undefined && now < last ? fail({ type: 'clockBehind', last }) : ok(null);
}

/** Nothing is under way that still needs what is to go. */
function isQuiet({ ledger: { shelf }, backups, sealing }: OpenVault): Result<null> {
  if (shelf.state.root.errand !== null) return fail({ type: 'errandOut' });
  if (backups.running) return fail({ type: 'backupRunning' });
  const older = underOlderKeys(shelf.held);
  // What is damaged keeps its older keys for good: it is in nobody's way.
  return sealing !== 'over' && (older.shelf || older.desk || older.books.length > 0) ? fail({ type: 'keysRenewing' }) : ok(null);
}
