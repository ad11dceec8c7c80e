import type { LastWords } from '../../bridge/VaultContract.ts';
import { canonicalJson } from '../../core/canonicalJson.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Summary } from '../../core/Summary.ts';
import { saveDraft as keepDraft } from '../books/saveDraft.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { mayDestroy } from './holdsOn.ts';
import { readSummary } from './readSummary.ts';
import type { OpenVault } from './Room.ts';

/** Seals what is being typed in the place of what its slot held. A summary's must be one. On disk when it answers. heldByLaw: it would empty a summary that a hold keeps. */
export async function saveDraft(vault: OpenVault, given: LastWords): Promise<Result<Instant>> {
  const draft = check(asked.lastWords, given);
  if (!draft.ok) return draft;
  const { slot } = draft.value;
  const child = childOn(vault, draft.value.child);
  if (!child.ok) return child;
  const summary = slot.of === 'summary' ? readSummary(draft.value.body) : null;
  if (slot.of === 'summary' && summary?.id !== slot.id) return fail({ type: 'invalid', field: 'body', why: 'malformed' });
  const may = summary === null ? ok(null) : await mayKeep(vault, child.value.card.id, summary);
  if (!may.ok) return may;
  const body = summary === null ? draft.value.body : canonicalJson(summary);
  const at = vault.around.now();
  const kept = await keepDraft(vault.ledger.shelf, child.value.card.id, { at, slot, body });
  if (kept.ok) return ok(at);
  if (kept.problem.type === 'takenOver') vault.around.events.mustLock('takenOver');
  return kept;
}

/** What a hold keeps is asked only where one stands: a lock waits for no more than it must. */
async function mayKeep(vault: OpenVault, child: ChildId, summary: Summary): Promise<Result<null>> {
  return mayDestroy(vault.ledger.shelf.state, child).ok ? ok(null) : (await import('./mayEmpty.ts')).mayEmpty(vault, child, summary);
}
