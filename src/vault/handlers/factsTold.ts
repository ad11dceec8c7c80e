import type { LedgerLine } from '../../core/Act.ts';
import { heldSince } from '../../core/heldSince.ts';
import { stands, type Hold } from '../../core/Hold.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Deed } from '../ledger/Ledger.ts';
import type { ChildFacts } from '../books/Change.ts';
import type { ShelfState } from '../books/Shelf.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import { readDesk } from './Desk.ts';

type Lines = readonly Pick<LedgerLine, 'at' | 'act'>[];

/**
 * What the ledger says of a child and her page does not, because it is as it was before or was lost: that everything of hers was to go, or
 * that a legal hold stands on her. [Note: who said so is lost] A hold comes back with its day alone.
 */
export function factsTold(lines: Lines, { card: { id }, hold, shredding }: ShelfChild): Partial<Pick<ChildFacts, 'hold' | 'shredding'>> {
  const isGone = shredding === undefined && lines.some(({ act }) => act.act === 'childShredded' && act.child === id);
  return { ...(isGone && { shredding: [] }), ...holdTold(lines, id, hold ?? null) };
}

/** The same of the desk, and of the hold on the whole vault. */
export function deskTold(lines: Lines, state: ShelfState): Pick<Deed, 'desk'> {
  const desk = readDesk(state.desk);
  const told = holdTold(lines, null, desk.hold);
  return told.hold === undefined ? {} : { desk: { ...desk, ...told } };
}

function holdTold(lines: Lines, child: ChildId | null, known: Hold | null): { readonly hold?: Hold } {
  const at = heldSince(lines, child);
  return at === null || stands(known) ? {} : { hold: { set: { at, saidBy: '\u2013', why: '\u2013' }, lifted: null } };
}
