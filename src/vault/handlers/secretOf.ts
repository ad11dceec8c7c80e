import { wordsToBytes } from '../keys/recoveryWords.ts';
import type { Secret } from '../keys/slot.ts';

/** What opens the vault now, as one text: who has forgotten the passphrase gives the 24 recovery words. */
export function secretOf(current: string): Secret {
  const words = current.trim().split(/\s+/u);
  return wordsToBytes(words) === null ? { passphrase: current } : { words };
}
