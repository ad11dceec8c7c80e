import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { readDesk } from './Desk.ts';
import { plainName } from './codeNameIsTaken.ts';
import { finishShredding } from './finishShredding.ts';
import { markOfName } from './markOfName.ts';
import { mayShred } from './mayShred.ts';
import type { OpenVault } from './Room.ts';

/**
 * Destroys everything about a child: her keys, then all that was sealed under them, and her page. Only her id stays, in the ledger.
 * otherCodeName: what was typed is not hers. What a disk refuses after she was marked is no failure of it: she is nowhere shown any more, and it
 * is finished by the next request or the next unlocking. done: whether it is. behind: the second copy of the key file still has her keys.
 */
export async function shredChild(
  vault: OpenVault, id: ChildId, typed: string,
): Promise<Result<{ readonly done: boolean; readonly behind: boolean }>> {
  const name = check(asked.typedName, typed);
  if (!name.ok) return name;
  const may = await mayShred(vault, id);
  if (!may.ok) return may;
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const { card } = child.value;
  if (plainName(name.value) !== plainName(card.codeName)) return fail({ type: 'otherCodeName' });
  const marked = await mark(vault, child.value);
  if (!marked.ok) return marked;
  vault.openedChildren.delete(card.id);
  vault.unswept.delete(card.id);
  const finished = await finishShredding(vault);
  return ok({ done: finished.ok, behind: vault.ledger.shelf.held.open.behind });
}

/** From here she is nowhere shown. Her entries are not counted any more either: else as many new ones would seem to be in the last backup. */
async function mark(vault: OpenVault, { card, private: notes, record }: ShelfChild): Promise<Result<unknown>> {
  const less = <Counted extends { readonly entries: number }>(counted: Counted | null): Counted | null =>
    counted && { ...counted, entries: Math.max(0, counted.entries - notes.entries - record.entries) };
  const marked = await act(vault, (state) => {
    const desk = readDesk(state.desk);
    return ok({
      desk: { ...desk, backup: less(desk.backup), offered: less(desk.offered), gone: [...new Set([...desk.gone, markOfName(card.codeName)])] },
      facts: [{ child: card.id, set: { shredding: [], marks: [] } }],
      acts: [{ act: 'childShredded', child: card.id }],
    });
  });
  // One that still waits to be saved holds her, and is of keys that go: a new one is to be made.
  if (marked.ok) vault.backups.made = null;
  return marked;
}
