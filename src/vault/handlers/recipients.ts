import type { Recipient } from '../../core/Recipient.ts';
import { ok, type Result } from '../../core/Result.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** Everyone a summary may go to. */
export function recipients({ ledger: { shelf } }: OpenVault): Promise<Result<readonly Recipient[]>> {
  return Promise.resolve(ok(readDesk(shelf.state.desk).recipients));
}
