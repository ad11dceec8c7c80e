import type { Child, NewChild } from '../../core/Child.ts';
import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { addChildKeys } from '../keys/addChildKeys.ts';
import { newId } from '../keys/newId.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { codeNameIsTaken } from './codeNameIsTaken.ts';
import type { OpenVault } from './Room.ts';

/** Her keys first, then shelf and ledger: killed between, keys without a child are swept at the next unlock. */
export async function addChild(vault: OpenVault, given: NewChild): Promise<Result<Child>> {
  const { ledger: { shelf }, keyFiles, around } = vault;
  const card = check(asked.newChild, given);
  if (!card.ok) return card;
  if (!shelf.state.whole) return fail({ type: 'shelfDamaged' });
  if (codeNameIsTaken(shelf.state, card.value.codeName, null)) return fail({ type: 'invalid', field: 'codeName', why: 'taken' });
  const child: Child = { ...card.value, id: newId<ChildId>(), addedAt: around.now() };
  const keys = await addChildKeys(keyFiles, shelf.held, child.id);
  if (!keys.ok) return keys;
  const added = await act(vault, () => ok({ addChild: child, acts: [{ act: 'childAdded', child: child.id }] }));
  return added.ok ? ok(child) : added;
}
