import type { Phrase } from '../../core/Phrase.ts';
import { ok, type Result } from '../../core/Result.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** The clinician's own phrases, in the order she left them. */
export function phrases({ ledger: { shelf } }: OpenVault): Promise<Result<readonly Phrase[]>> {
  return Promise.resolve(ok(readDesk(shelf.state.desk).phrases));
}
