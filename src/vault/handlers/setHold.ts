import type { HoldAsked } from '../../bridge/VaultContract.ts';
import { stands, type Hold, type HoldWord } from '../../core/Hold.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { findChild } from '../books/Shelf.ts';
import { canBeWritten, type Deed } from '../ledger/Ledger.ts';
import { mostBytes } from '../seal/kinds.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/**
 * Sets a legal hold on a child, or with null on the whole vault, or lifts it. The ledger tells that it was; who said so and why lies sealed
 * beside it, of the last hold alone. notNow: it stands already, or none does. shelfDamaged: the desk cannot be read, so it cannot be kept.
 * entryTooLong: there is no room for it on the page.
 */
export async function setHold(vault: OpenVault, given: HoldAsked): Promise<Result<null>> {
  const hold = check(asked.hold, given);
  if (!hold.ok) return hold;
  const { child, on, saidBy, why } = hold.value;
  const done = await act(vault, (state, at) => {
    const desk = readDesk(state.desk);
    const before = child === null ? desk.hold : findChild(state, child)?.child.hold;
    if (child !== null && findChild(state, child) === undefined) return fail({ type: 'notFound' });
    if (stands(before) === on) return fail({ type: 'notNow' });
    const after = holdAfter(before ?? null, { at, saidBy, why });
    const acts = [{ act: on ? 'holdSet' : 'holdLifted', child } as const];
    const deed: Deed = child === null ? { desk: { ...desk, hold: after }, acts } : { facts: [{ child, set: { hold: after } }], acts };
    return canBeWritten(vault.ledger, deed, at) ? ok(deed) : fail({ type: 'entryTooLong', mostBytes: mostBytes('page') });
  });
  return done.ok ? ok(null) : done;
}

function holdAfter(before: Hold | null, word: HoldWord): Hold {
  return before === null || !stands(before) ? { set: word, lifted: null } : { ...before, lifted: word };
}
