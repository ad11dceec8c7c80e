import type { LedgerLine } from './Act.ts';
import type { ChildId } from './Id.ts';
import type { Instant } from './Instant.ts';

/** Since when a legal hold stands on a child, or with null on the whole vault, as the ledger tells; null: none does. */
export function heldSince(lines: readonly Pick<LedgerLine, 'at' | 'act'>[], child: ChildId | null): Instant | null {
  const last = lines.findLast(({ act }) => (act.act === 'holdSet' || act.act === 'holdLifted') && act.child === child);
  return last?.act.act === 'holdSet' ? last.at : null;
}
