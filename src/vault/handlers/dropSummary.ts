import type { ChildId, SummaryId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { dropDraft } from './dropDraft.ts';
import type { OpenVault } from './Room.ts';
import { sweepRequests } from './sweepRequests.ts';

/** Throws a summary away that was never said yes to, and what was recorded for it alone. heldByLaw: as of `dropDraft`. */
export async function dropSummary(vault: OpenVault, child: ChildId, summary: SummaryId): Promise<Result<null>> {
  const dropped = await dropDraft(vault, child, { wing: 'record', of: 'summary', id: summary });
  return dropped.ok ? sweepRequests(vault, child) : dropped;
}
