import { wipe } from '../sodium.ts';
import { wipeBookKeys } from './bookKeys.ts';
import type { HeldKeys } from './HeldKeys.ts';
import { wipeIndexKeys } from './indexKeys.ts';

/**
 * Overwrites what is held. Only where nothing can seal or open with it any more: a key file sealed under what is left would
 * open for nobody. Ending a worker frees its memory without clearing it, and its process may go on.
 */
export function wipeHeld(held: HeldKeys): void {
  const { keyFile, privateWing, recordWing, signing, backup, marker, shelf, ledger, desk } = held;
  for (const bytes of [keyFile, privateWing, recordWing, signing.secretKey, backup.secretKey, marker]) wipe(bytes);
  for (const { seal, rows, older } of [shelf, ledger, desk]) for (const bytes of [seal, rows, ...older.map((each) => each.seal)]) wipe(bytes);
  wipeBookKeys(held.open.body);
  wipeIndexKeys(held.open.body);
}
