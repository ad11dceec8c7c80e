import type { LedgerReading } from '../../core/Act.ts';
import type { Result } from '../../core/Result.ts';
import { readLedger } from '../ledger/readLedger.ts';
import type { OpenVault } from './Room.ts';

/** The whole ledger, and where its chain is broken. */
export function ledger(vault: OpenVault): Promise<Result<LedgerReading>> {
  return readLedger(vault.ledger);
}
