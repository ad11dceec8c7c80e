import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Summary } from '../../core/Summary.ts';
import { readDrafts } from '../books/readDrafts.ts';
import { readSummary } from './readSummary.ts';
import type { OpenVault } from './Room.ts';

/** Whether a summary that a hold keeps may be saved so. heldByLaw: it would say nothing any more, and it says something: that is throwing it away. */
export async function mayEmpty({ ledger: { shelf } }: OpenVault, child: ChildId, next: Summary): Promise<Result<null>> {
  if (says(next)) return ok(null);
  const read = await readDrafts(shelf, child);
  if (!read.ok) return read;
  const before = read.value.drafts.find(({ slot }) => slot.of === 'summary' && slot.id === next.id);
  const what = before && readSummary(before.body);
  return before === undefined || (what && !says(what)) ? ok(null) : fail({ type: 'heldByLaw' });
}

function says({ sentences }: Summary): boolean {
  return sentences.some(({ text, rendering }) => text.trim() !== '' || rendering.trim() !== '');
}
