import { bands } from '../../../src/core/Band.ts';
import { noteWords, oneOf, words } from './draw.ts';
import { change, nothing } from './Kept.ts';
import { cardWords, entryWords } from './readKept.ts';
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

/**
 * A child with a note and a draft, of whom everything is destroyed: from its acknowledgement on nothing of her is there, before, all of
 * her or nothing. Waits while older keys are in use.
 */
export async function shredChild({ doors: { vault }, witness }: Scene): Promise<void> {
  const card = { codeName: `Gone ${words(9)}`, emblem: 'fern', band: oneOf(bands), language: 'en', interpreter: false };
  const { id } = await witness.save('addChild', change([card.codeName, cardWords(card)]), () => vault.addChild(card));
  const note = { title: words(9), text: noteWords() };
  await witness.save('addNote', change([`${card.codeName}/private/0`, entryWords({ kind: 'note', ...note })]), () => vault.addNote(id, note));
  const slot = { wing: 'private', of: 'note' } as const;
  const draft = [`${card.codeName}/draft/private/note`, noteWords()] as const;
  await witness.save('saveDraft', change(draft), () => vault.saveDraft({ child: id, slot, body: draft[1] }));
  for (let may = await vault.mayShred(id); !may.ok && may.problem.type === 'keysRenewing'; may = await vault.mayShred(id)) await new Promise((resolve) => setTimeout(resolve, 100));
  const gone = [card.codeName, `${card.codeName}/private/0`, draft[0]].map((thing) => [thing, null] as const);
  await witness.save('shredChild', change(...gone), () => vault.shredChild(id, card.codeName));
}
