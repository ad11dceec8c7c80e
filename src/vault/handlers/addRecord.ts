import type { EnteredEntry } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { addEntry } from './addEntry.ts';
import { askedEntry } from './askedEntry.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import type { OpenVault } from './Room.ts';

/** An entry that was typed in a form of its own, finished. */
export async function addRecord(vault: OpenVault, id: ChildId, given: EnteredEntry): Promise<Result<number>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const entry = check(askedEntry, given);
  if (!entry.ok) return entry;
  return addEntry(vault, child.value.card.id, { wing: 'record', entry: entry.value, slot: { wing: 'record', of: entry.value.kind } });
}
