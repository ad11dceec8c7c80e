import type { ChildId, SummaryId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { dropDraft } from './dropDraft.ts';
import type { OpenVault } from './Room.ts';

/** Throws a summary away that was never said yes to. */
export function dropSummary(vault: OpenVault, child: ChildId, summary: SummaryId): Promise<Result<null>> {
  return dropDraft(vault, child, { wing: 'record', of: 'summary', id: summary });
}
