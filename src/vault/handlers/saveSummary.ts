import type { SummaryCard } from '../../bridge/ChildPage.ts';
import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { Summary } from '../../core/Summary.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import type { OpenVault } from './Room.ts';
import { saveDraft } from './saveDraft.ts';
import { summaryCard } from './summaryCard.ts';

/** Seals the summary as it is so far. What still keeps it from being offered is told, and keeps nothing from being saved. */
export async function saveSummary(vault: OpenVault, id: ChildId, given: Summary): Promise<Result<SummaryCard>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const summary = check(asked.summary, given);
  if (!summary.ok) return summary;
  const slot = { wing: 'record', of: 'summary', id: summary.value.id } as const;
  const saved = await saveDraft(vault, { child: child.value.card.id, slot, body: JSON.stringify(summary.value) });
  return saved.ok ? ok(summaryCard(vault, child.value, summary.value, saved.value)) : saved;
}
