import { drawPassphrase } from '../keys/passphrase.ts';
import type { Room } from './Room.ts';

/** Five words drawn evenly from the list of 7776. Nothing of it is kept. */
export async function suggestPassphrase(room: Room): Promise<readonly string[]> {
  const [{ passphraseWords }] = await Promise.all([import('../../packs/words/passphraseWords.ts'), room.around.sodium]);
  return drawPassphrase(passphraseWords);
}
