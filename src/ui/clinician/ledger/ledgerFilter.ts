import type { LedgerLine } from '../../../core/Act.ts';
import type { ChildId } from '../../../core/Id.ts';

/** The lines about a child, also those that may be, or about all, newest first; `left`: only what went out, to a recipient or on paper to the child. */
export function ledgerFilter(lines: readonly LedgerLine[], wanted: { readonly child: ChildId | null; readonly left: boolean }): readonly LedgerLine[] {
  return lines
    .filter(({ act }) => (!wanted.left || act.act === 'handedOut' || act.act === 'handedOutBefore' || act.act === 'copyGiven') && (wanted.child === null || ('child' in act && (act.child === wanted.child || act.child === null))))
    .toReversed();
}
