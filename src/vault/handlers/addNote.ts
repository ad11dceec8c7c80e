import type { ChildId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { addEntry } from './addEntry.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import type { OpenVault } from './Room.ts';

/** A private note, finished: from here it is added to, never changed. */
export async function addNote(
  vault: OpenVault, id: ChildId, given: { readonly title: string; readonly text: string },
): Promise<Result<number>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const note = check(asked.note, given);
  if (!note.ok) return note;
  return addEntry(vault, child.value.card.id, {
    wing: 'private', entry: { kind: 'note', ...note.value }, slot: { wing: 'private', of: 'note' },
  });
}
