import type { FoundRecord, SearchAsked } from '../../bridge/Found.ts';
import type { Result } from '../../core/Result.ts';
import type { OpenVault } from './Room.ts';

/** What is found in the clinical records of all children. */
export async function findInRecord(vault: OpenVault, given: SearchAsked): Promise<Result<FoundRecord>> {
  const { search } = await import('./search.ts');
  return search(vault, (finding) => finding.record, given);
}
