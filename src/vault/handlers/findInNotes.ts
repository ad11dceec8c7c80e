import type { FoundNotes, SearchAsked } from '../../bridge/Found.ts';
import type { Result } from '../../core/Result.ts';
import type { OpenVault } from './Room.ts';

/** What is found in the private notes of all children. */
export async function findInNotes(vault: OpenVault, given: SearchAsked): Promise<Result<FoundNotes>> {
  const { search } = await import('./search.ts');
  return search(vault, (finding) => finding.private, given);
}
