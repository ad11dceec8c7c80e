import type { Problem } from '../../../core/Problem.ts';
import { fail, ok, type Result } from '../../../core/Result.ts';
import type { OpenVault } from '../Room.ts';
import { settleOut } from '../settleOut.ts';
import { withRegistry } from '../withRegistry.ts';

/** What an unlocking writes down, and what it takes in, of a vault whose keys are held: as if it had been locked. Not ok: it found something wrong. */
export async function unlockAgain(vault: OpenVault): Promise<Result<null>> {
  const problems: Problem[] = [];
  const before = { lastSave: vault.ledger.shelf.state.root.savedAt, checkpoint: [] };
  const unlocked = await withRegistry((registry) => settleOut(vault, { registry, by: 'passphrase', before, problems }));
  if (!unlocked.ok) return unlocked;
  vault.openedChildren.clear();
  vault.search.told.clear();
  const [problem] = problems;
  return problem === undefined ? ok(null) : fail(problem);
}
