import { passphraseWords } from '../../packs/words/passphraseWords.ts';
import { drawPassphrase } from '../keys/passphrase.ts';

/** Five words drawn evenly from the list of 7776. Nothing of it is kept. */
export function suggestPassphrase(): Promise<readonly string[]> {
  return Promise.resolve(drawPassphrase(passphraseWords));
}
