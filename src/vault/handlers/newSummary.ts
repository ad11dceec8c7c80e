import type { ChildId, SummaryId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { Summary } from '../../core/Summary.ts';
import { newId } from '../keys/newId.ts';
import type { OpenVault } from './Room.ts';
import { saveSummary } from './saveSummary.ts';

/** An empty summary, kept as a draft of the child's record at once. language: what it is to be written in, BCP 47; the clinician may choose another. */
export async function newSummary(vault: OpenVault, child: ChildId, language = 'en'): Promise<Result<Summary>> {
  const summary: Summary = {
    id: newId<SummaryId>(), recipient: null, purpose: '', why: '', language, sentences: [], attested: null, signer: null, lasts: 30,
  };
  const saved = await saveSummary(vault, child, summary);
  return saved.ok ? ok(summary) : saved;
}
