import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { findChild } from '../books/Shelf.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import type { OpenVault } from './Room.ts';

/** A child who had left is here again: from when she came the first meeting counts anew. notNow: she never left; invalid: on a day before she did. */
export async function childCameBack(vault: OpenVault, id: ChildId, given: string): Promise<Result<null>> {
  const found = childOn(vault, id);
  if (!found.ok) return found;
  const came = check(asked.arrived, given);
  if (!came.ok) return came;
  const { id: child } = found.value.card;
  const arrived = came.value;
  const done = await act(vault, (state) => {
    const her = findChild(state, child)?.child;
    if (!her?.left) return fail({ type: 'notNow' });
    if (arrived.slice(0, 10) < her.left.on) return fail({ type: 'invalid', field: 'arrived', why: 'outOfRange' });
    const { leaves, ...card } = her.card;
    return ok({ facts: [{ child, set: { card: { ...card, arrived }, left: null } }], acts: [{ act: 'childCameBack', child, on: arrived.slice(0, 10) }] });
  });
  return done.ok ? ok(null) : done;
}
