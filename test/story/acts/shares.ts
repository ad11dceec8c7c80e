import type { Hands, Thing } from '../Hands.ts';
import { answerWords, chooseNewPassphrase, goToDoor, saidOnceIn } from './door.ts';
import { openVaultPage } from './vault.ts';

/** A share as it stands on its holder's sheet. */
export type ShareOnPaper = { readonly holder: string; readonly words: readonly string[] };

const places: Thing = { role: 'navigation', name: 'Places' };
const checkShare: Thing = { role: 'button', name: 'Check this share' };

/** Three shares for three people, each shown, handed over and checked. Ends on the page of the vault. */
export async function handOutShares(
  hands: Hands, { passphrase, holders, onShown }: { readonly passphrase: string; readonly holders: readonly string[]; readonly onShown?: (number: number) => Promise<void> },
): Promise<readonly ShareOnPaper[]> {
  await askForShares(hands, { passphrase, holders });
  const shares: ShareOnPaper[] = [];
  for (const [at, holder] of holders.entries()) {
    await hands.waitFor({ role: 'heading', name: `Share ${at + 1} of 3, for ${holder}` });
    shares.push({ holder, words: await readShare(hands) });
    await onShown?.(at + 1);
    await hands.press({ role: 'button', name: `The sheet for ${holder} is ready` });
    await answerWords(hands, shares[at]?.words ?? []);
  }
  await hands.waitFor({ role: 'heading', name: 'The shares are in force' });
  await hands.press({ role: 'button', name: 'Back to this vault' });
  await hands.waitFor({ role: 'heading', name: 'This vault' });
  return shares;
}

/** Names the three and asks for their shares, whatever comes of it. */
export async function askForShares(hands: Hands, { passphrase, holders }: { readonly passphrase: string; readonly holders: readonly string[] }): Promise<void> {
  await openVaultPage(hands);
  await hands.press({ role: 'button', name: /^Hand out (?:shares|new ones)$/u });
  for (const [at, holder] of holders.entries()) await hands.fill({ role: 'textbox', name: `Person ${at + 1}` }, holder);
  await hands.fill({ role: 'textbox', name: 'Your passphrase now' }, passphrase);
  await hands.press({ role: 'button', name: 'Draw three shares' });
}

/** The 32 words of the share that is shown. */
export async function readShare(hands: Hands): Promise<readonly string[]> {
  const item: Thing = { role: 'listitem', within: { role: 'list', name: 'The 32 words of this share' } };
  await hands.waitFor(item);
  return (await hands.readAll(item)).map((line) => /[a-z]+/.exec(line)?.[0] ?? '');
}

/** No share opens anything from then on. Ends on the page of the vault. */
export async function dropShares(hands: Hands, passphrase: string): Promise<void> {
  await openVaultPage(hands);
  await hands.press({ role: 'button', name: 'Take them out of use' });
  await hands.fill({ role: 'textbox', name: 'Your passphrase now' }, passphrase);
  await hands.press({ role: 'button', name: 'Take them out of use' });
  await hands.waitFor({ role: 'heading', name: 'The shares are out of use' });
  await hands.press({ role: 'button', name: 'Back to this vault' });
  await hands.waitFor({ role: 'heading', name: 'This vault' });
}

/** Types a share's words where shares are asked for, by their first four letters, and has it checked. */
export async function typeShare(hands: Hands, words: readonly string[]): Promise<void> {
  await hands.waitFor(checkShare);
  for (const [place, word] of words.entries()) await hands.fill({ role: 'textbox', name: `Word ${place + 1}` }, word);
  await hands.press(checkShare);
}

/** Both shares, as far as the passphrase for the time after. */
export async function typeTwoShares(hands: Hands, shares: readonly (readonly string[])[]): Promise<void> {
  for (const [at, words] of shares.entries()) {
    await hands.waitFor({ role: 'heading', name: at === 0 ? 'First share' : 'Second share' });
    await typeShare(hands, words);
  }
  await hands.waitFor({ role: 'heading', name: 'A new passphrase' });
}

/** From the door, by two shares. own: the passphrase that is set; left out, the five drawn words. Gives it. Ends inside. */
export async function unlockWithShares(hands: Hands, shares: readonly (readonly string[])[], own?: string): Promise<string> {
  await goToDoor(hands);
  await hands.press({ role: 'button', name: 'Use two shares' });
  await typeTwoShares(hands, shares);
  const next = await chooseNewPassphrase(hands, own);
  await hands.press({ role: 'button', name: 'Open it and set this passphrase' });
  await hands.waitFor(places);
  return next;
}

/** A try that must fail once both are well written. Gives the sentence that is said. */
export async function failToUnlockWithShares(hands: Hands, shares: readonly (readonly string[])[]): Promise<string> {
  await goToDoor(hands);
  await hands.press({ role: 'button', name: 'Use two shares' });
  await typeTwoShares(hands, shares);
  const open: Thing = { role: 'button', name: 'Open it without a new passphrase' };
  await hands.press(open);
  return saidOnceIn(hands, open);
}

/** What opens what, as the page of it says. Ends on the page of the vault. */
export async function readWhatOpens(hands: Hands): Promise<string> {
  await openVaultPage(hands);
  await hands.press({ role: 'button', name: 'What opens which backup' });
  await hands.waitFor({ role: 'heading', name: 'What opens what' });
  const said = await hands.read({ role: 'main' });
  await hands.press({ role: 'button', name: 'Back' });
  await hands.waitFor({ role: 'heading', name: 'This vault' });
  return said;
}

