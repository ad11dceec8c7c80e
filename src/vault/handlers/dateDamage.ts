import type { Act, LedgerLine } from '../../core/Act.ts';
import type { Wing } from '../../core/Book.ts';
import type { DamagedRow } from '../../core/Entry.ts';

/** The damaged rows of a wing with the day the ledger says each was written; null where no line tells of it. */
export function dateDamage(damaged: readonly DamagedRow[], wing: Wing, lines: readonly LedgerLine[]): readonly DamagedRow[] {
  return damaged.map((row) => ({ ...row, at: lines.find(({ act }) =>
    wingOf(act) === wing && 'number' in act && act.child === row.child && act.number === row.number)?.at ?? null }));
}

function wingOf(act: Act): Wing | null {
  return act.act === 'entryAdded' ? act.wing : act.act === 'noticeRead' ? 'record' : null;
}
