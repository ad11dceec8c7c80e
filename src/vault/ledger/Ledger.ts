import type { Act } from '../../core/Act.ts';
import type { Canonical } from '../../core/canonicalJson.ts';
import type { Kept } from '../../core/Entry.ts';
import type { Instant } from '../../core/Instant.ts';
import { asInstant } from '../../core/Instant.ts';
import { ok, type Result } from '../../core/Result.ts';
import { commit, rehearse } from '../books/commit.ts';
import type { Change, NewEntry } from '../books/Change.ts';
import type { Shelf, ShelfState } from '../books/Shelf.ts';
import { ledgerBook } from '../keys/BookRef.ts';
import type { CheckedLines } from './CheckedLines.ts';
import { hashOfLine, writeLine } from './ledgerLine.ts';

/** How far the ledger goes: the hash its next line names, and its last line's time. */
export type LedgerEnd = { readonly before: string; readonly last: Instant };

/** The open books with their ledger: nothing is written to them but through `commitActs`. */
export type Ledger = {
  readonly shelf: Shelf;
  /** The tablet's clock. */
  now(): Instant;
  /** Only `commitActs` sets it. */
  end: LedgerEnd;
  /** Only `readConsentActs` sets it. */
  checked: CheckedLines;
};

/** What one act of a person writes, and what the ledger says of it. */
export type Deed = Omit<Change, 'at'> & { readonly acts: readonly Act[] };

/**
 * Writes the deed and its ledger lines in one strict transaction, all or nothing. `make` sees the shelf in its turn
 * and the tablet's time, or says why not. Gives the entries as they stand, without the ledger's.
 */
export async function commitActs(
  ledger: Ledger, make: (state: ShelfState, at: Instant) => Result<Deed>,
): Promise<Result<readonly Kept<Canonical>[]>> {
  let end = ledger.end;
  let own = 0;
  const done = await commit(ledger.shelf, (state) => {
    const at = ledger.now();
    const deed = make(state, at);
    if (!deed.ok) return deed;
    const written = changeOf(ledger, deed.value, at);
    end = written.end;
    own = deed.value.entries?.length ?? 0;
    return ok(written.change);
  });
  if (!done.ok) return done;
  ledger.end = end;
  return ok(done.value.slice(0, own));
}

/** Whether the deed itself stands in the way of writing it: one that is refused or throws. Damage to the shelf is not the deed's. */
export function canBeWritten(ledger: Ledger, deed: Deed, at: Instant): boolean {
  try {
    const rehearsed = rehearse(ledger.shelf, changeOf(ledger, deed, at).change);
    return rehearsed.ok || rehearsed.problem.type === 'shelfDamaged';
  } catch {
    return false;
  }
}

function changeOf(ledger: Ledger, { acts, entries = [], ...change }: Deed, at: Instant): { readonly change: Change; readonly end: LedgerEnd } {
  const { root } = ledger.shelf.state;
  const lines = linesOf(root.untold ? withLoss(acts) : acts, ledger, root.ledger.entries, at);
  return { change: { ...change, at, entries: [...entries, ...lines.entries], tellsLoss: true }, end: lines.end };
}

/**
 * [Note: a loss is told before all else] Saves that are missing may be those by which a yes was taken back or used. Whatever is
 * written next says so first, in the same transaction, so that no yes from before passes for sure. That a backup was put back says it too.
 * A yes that is taken in with it may have been taken in before, and taken back: it is not newer than the loss, which is told after it as well.
 */
function withLoss(acts: readonly Act[]): readonly Act[] {
  if (acts.some(({ act }) => act === 'restored')) return acts;
  const loss = { act: 'errandLost', child: null } as const;
  const isYesTakenIn = acts.some(({ act }) => act === 'consentGiven');
  return [loss, ...acts, ...(isYesTakenIn ? [loss] : [])];
}

// [Note: time only moves forward] A line never bears a time before its predecessor's. With the clock set back it bears
// the predecessor's, so that the last line always tells the newest time in the vault, which a release is measured by.
function linesOf(
  acts: readonly Act[], { shelf, end }: Ledger, from: number, now: Instant,
): { readonly entries: readonly NewEntry[]; readonly end: LedgerEnd } {
  let { before } = end;
  const at = asInstant(Math.max(now, end.last));
  const entries = acts.map((act, place): NewEntry => {
    const line = writeLine({ number: from + place, at, before, act }, shelf.held.signing);
    before = hashOfLine(line);
    return { book: ledgerBook, entry: line };
  });
  return { entries, end: acts.length === 0 ? end : { before, last: at } };
}
