import { ok, type Result } from '../../core/Result.ts';
import type { StoreProblem } from '../store/Store.ts';
import type { OpenVault } from './Room.ts';

/** Whether what a child did still lies there and was not taken in, or is known of and gone: she may have taken any yes of hers back in it. */
export async function errandWaits({ ledger: { shelf } }: OpenVault): Promise<Result<boolean, StoreProblem>> {
  const errand = await shelf.store.readErrand();
  return errand.ok ? ok(errand.value.length > 0 || shelf.state.root.errand !== null) : errand;
}
