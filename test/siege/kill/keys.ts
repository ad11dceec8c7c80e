import { words } from './draw.ts';
import { nothing } from './Kept.ts';
import type { Scene } from './Scene.ts';

/** From its acknowledgement on the new passphrase opens the vault and the old one does not; before, one of them does. */
export async function changePassphrase({ doors, witness }: Scene): Promise<void> {
  const [current = ''] = witness.passphrases;
  const next = words(36);
  witness.passphrases = [next, current];
  await witness.see('changePassphrase', [nothing], () => doors.vault.changePassphrase({ current, next }));
  witness.passphrases = [next];
  witness.revoked = current;
}

/** Three shares, each checked. Killed anywhere, the passphrase opens the vault all the same; before the third nothing has changed. */
export async function handOutShares({ doors, witness }: Scene): Promise<void> {
  const [current = ''] = witness.passphrases;
  await witness.see('drawShares', [nothing], () => doors.vault.drawShares({ current, holders: ['Ms. Oak', 'Mr. Elm', 'Dr. Ash'] }));
  for (const number of [1, 2, 3]) {
    const { words: told, ask } = await witness.see('tellShare', [nothing], () => doors.vault.tellShare(number));
    const answers = ask.map((place) => ({ place, word: told[place] ?? '' }));
    await witness.see('confirmShare', [nothing], () => doors.vault.confirmShare({ number, answers }));
  }
}

/** New recovery words and a new generation of every key, under which the books are sealed anew between the acts that follow. */
export async function renewKeys({ doors, witness }: Scene): Promise<void> {
  const [current = ''] = witness.passphrases;
  const { words: drawn, ask } = await witness.see('renewWords', [nothing], () => doors.vault.renewWords({ current, keys: true }));
  const answers = ask.map((place) => ({ place, word: drawn[place] ?? '' }));
  await witness.see('confirmNewWords', [nothing], () => doors.vault.confirmNewWords(answers));
}
