import type { Child, NewChild } from '../../core/Child.ts';
import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { codeNameIsTaken } from './codeNameIsTaken.ts';
import { mayDestroy } from './holdsOn.ts';
import type { OpenVault } from './Room.ts';

/** Another code name, emblem, band or language. What was signed under the old name keeps it. heldByLaw: code name and emblem stay, for what was printed goes by them. */
export async function changeChild(vault: OpenVault, id: ChildId, given: NewChild): Promise<Result<Child>> {
  const before = childOn(vault, id);
  if (!before.ok) return before;
  const changed = check(asked.newChild, given);
  if (!changed.ok) return changed;
  const { card } = before.value;
  const isRenamed = changed.value.codeName !== card.codeName || changed.value.emblem !== card.emblem;
  const may = isRenamed ? mayDestroy(vault.ledger.shelf.state, card.id) : ok(null);
  if (!may.ok) return may;
  if (codeNameIsTaken(vault.ledger.shelf.state, changed.value.codeName, card.id)) {
    return fail({ type: 'invalid', field: 'codeName', why: 'taken' });
  }
  // Nothing of before is left but whose card it is: what is not said any more is not known any more.
  const child: Child = { ...changed.value, id: card.id, addedAt: card.addedAt };
  const done = await act(vault, () => ok({ facts: [{ child: card.id, set: { card: child } }], acts: [{ act: 'childChanged', child: card.id }] }));
  return done.ok ? ok(child) : done;
}
