import type { Facility } from '../../core/Facility.ts';
import { ok, type Result } from '../../core/Result.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** Who runs the house, as the clinician has set it down. */
export function facility({ ledger: { shelf } }: OpenVault): Promise<Result<Facility>> {
  return Promise.resolve(ok(readDesk(shelf.state.desk).facility));
}
