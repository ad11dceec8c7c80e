import type { ProgressEntry, SessionEntry } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { addEntry } from './addEntry.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import type { OpenVault } from './Room.ts';

/** A session or a progress note, finished. */
export async function addRecord(vault: OpenVault, id: ChildId, given: SessionEntry | ProgressEntry): Promise<Result<number>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const entry = check(asked.recordEntry, given);
  if (!entry.ok) return entry;
  return addEntry(vault, child.value.card.id, { wing: 'record', entry: entry.value, slot: { wing: 'record', of: entry.value.kind } });
}
