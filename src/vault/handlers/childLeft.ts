import type { ChildId } from '../../core/Id.ts';
import type { Leaving } from '../../core/Leaving.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { findChild } from '../books/Shelf.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import type { OpenVault } from './Room.ts';

/**
 * A child left, and what was chosen about her records (R15). Nothing of them is moved, closed or destroyed: she is out of the day, and
 * everything of hers stays as it is. notNow: she has left already; invalid: on a day before she came.
 */
export async function childLeft(vault: OpenVault, id: ChildId, given: Leaving): Promise<Result<null>> {
  const found = childOn(vault, id);
  if (!found.ok) return found;
  const leaving = check(asked.leaving, given);
  if (!leaving.ok) return leaving;
  const { id: child, arrived = '' } = found.value.card;
  const { on, how, records } = leaving.value;
  if (on < arrived.slice(0, 10)) return fail({ type: 'invalid', field: 'on', why: 'outOfRange' });
  const left = { ...leaving.value, keeper: records === 'named' ? leaving.value.keeper : '' };
  const done = await act(vault, (state) => (findChild(state, child)?.child.left
    ? fail({ type: 'notNow' })
    : ok({ facts: [{ child, set: { left } }], acts: [{ act: 'childLeft', child, on, how, records }] })));
  return done.ok ? ok(null) : done;
}
