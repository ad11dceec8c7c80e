import type { Doors } from '../page/SiegePage.ts';
import { passphrase } from './passphrase.ts';
import type { Witness } from './Witness.ts';

/** Makes a vault as a clinician does and leaves it open. */
export async function makeVault(vault: Doors['vault'], witness: Witness): Promise<void> {
  const { words, ask } = await witness.see('makeVault', witness.mayBe, () => vault.makeVault({ label: 'Lamp', emblem: 'lamp', passphrase }));
  const answers = ask.map((place) => ({ place, word: words[place] ?? '' }));
  await witness.see('confirmWords', witness.mayBe, () => vault.confirmWords(answers));
}
