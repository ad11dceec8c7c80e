import type { Standing } from '../../bridge/VaultContract.ts';
import { ok, type Result } from '../../core/Result.ts';
import { underOlderKeys } from '../keys/olderKeys.ts';
import type { OpenVault } from './Room.ts';

/** How the vault stands beside what is in it. Reads nothing. */
export function standing({ ledger: { shelf: { held } } }: OpenVault): Promise<Result<Standing>> {
  const { shelf, books } = underOlderKeys(held);
  return Promise.resolve(ok({ booksUnderOldKeys: books.length + (shelf ? 1 : 0), keyCopyBehind: held.open.behind }));
}
