import type { LastWords } from '../../bridge/VaultContract.ts';
import { canonicalJson } from '../../core/canonicalJson.ts';
import type { Instant } from '../../core/Instant.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { saveDraft as keepDraft } from '../books/saveDraft.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { readSummary } from './readSummary.ts';
import type { OpenVault } from './Room.ts';

/** Seals what is being typed in the place of what its slot held. A summary's must be one. On disk when it answers. */
export async function saveDraft(vault: OpenVault, given: LastWords): Promise<Result<Instant>> {
  const draft = check(asked.lastWords, given);
  if (!draft.ok) return draft;
  const { slot } = draft.value;
  const child = childOn(vault, draft.value.child);
  if (!child.ok) return child;
  const body = slot.of === 'summary' ? summaryBody(draft.value.body, slot.id) : draft.value.body;
  if (body === null) return fail({ type: 'invalid', field: 'body', why: 'malformed' });
  const at = vault.around.now();
  const kept = await keepDraft(vault.ledger.shelf, child.value.card.id, { at, slot, body });
  if (kept.ok) return ok(at);
  if (kept.problem.type === 'takenOver') vault.around.events.mustLock('takenOver');
  return kept;
}

function summaryBody(body: string, id: string): string | null {
  const summary = readSummary(body);
  return summary?.id === id ? canonicalJson(summary) : null;
}
