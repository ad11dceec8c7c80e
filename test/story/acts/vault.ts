import type { Hands, Thing } from '../Hands.ts';
import { goTo } from './caseload.ts';
import { answerWords, chooseNewPassphrase, eitherOf, readRecoveryWords, saidOnceIn, readSaid, untilSaid } from './door.ts';
import { typeTwoShares } from './shares.ts';
import { pause } from './until.ts';

/** A backup as it was saved. words: the three for its label. */
export type BackupSaved = { readonly name: string; readonly bytes: Uint8Array; readonly words: string; readonly said: string };

/** What opens a backup, and what the vault is called on the tablet it is put on. */
export type RestoreBy = { readonly passphrase: string } | { readonly words: readonly string[] } | { readonly shares: readonly (readonly string[])[] };

const places: Thing = { role: 'navigation', name: 'Places' };
const field: Thing = { role: 'textbox', name: 'Your passphrase now' };
const changeIt: Thing = { role: 'button', name: 'Change it' };
const putBack: Thing = { role: 'button', name: 'Put it back' };
const restorePage: Thing = { role: 'heading', name: 'Put a backup back' };

/** To the page of the vault itself, from anywhere beside the rail. */
export async function openVaultPage(hands: Hands): Promise<void> {
  await goTo(hands, 'Today');
  await hands.press({ role: 'button', name: /^(?:Make a backup|Backup and keys)$/u });
  await hands.waitFor({ role: 'heading', name: 'This vault' });
  await eitherOf(hands, { role: 'button', name: 'Make a backup' }, { role: 'button', name: 'Back up into the folder' });
}

/** Makes a backup and saves it. Ends on the page of the vault. */
export async function makeBackup(hands: Hands): Promise<BackupSaved> {
  await openVaultPage(hands);
  const make: Thing = { role: 'button', name: 'Make a backup' };
  const another: Thing = { role: 'button', name: 'Back up another way' };
  await hands.press(await eitherOf(hands, make, another));
  await hands.waitFor({ role: 'heading', name: 'The backup is made and was read back. Save it.' });
  const file = await hands.download(() => hands.press({ role: 'button', name: 'Save the backup' }));
  await hands.waitFor({ role: 'heading', name: 'The backup is saved' });
  const said = await hands.read({ role: 'region', name: 'The backup is saved' });
  return { ...file, words: /^[a-z-]+ [a-z-]+ [a-z-]+$/mu.exec(said)?.[0] ?? '', said };
}

/** From a tablet without a vault, or one whose vault is lost, to the first screen inside. Gives what is told there. */
export async function restoreFromBackup(hands: Hands, file: { readonly name: string; readonly bytes: Uint8Array }, by: RestoreBy): Promise<string> {
  await askToRestore(hands, file, by);
  await hands.waitFor(places);
  return hands.read({ role: 'main' });
}

/** The same, and gives what was said while a bar was in sight. */
export async function watchRestore(hands: Hands, file: { readonly name: string; readonly bytes: Uint8Array }, by: RestoreBy): Promise<ReadonlySet<string>> {
  await askToRestore(hands, file, by);
  const seen = new Set<string>();
  while (!await hands.sees(places)) {
    if (await hands.sees({ role: 'progressbar' })) for (const step of await readSaid(hands)) seen.add(step);
    await pause(50);
  }
  return seen;
}

/** A try that must fail at its last step. Gives the sentence that is said. */
export async function failToRestore(hands: Hands, file: { readonly name: string; readonly bytes: Uint8Array }, by: RestoreBy): Promise<string> {
  await askToRestore(hands, file, by);
  return saidOnceIn(hands, putBack);
}

async function askToRestore(hands: Hands, file: { readonly name: string; readonly bytes: Uint8Array }, by: RestoreBy): Promise<void> {
  await chooseBackup(hands, file);
  await hands.press({ role: 'button', name: 'Go on' });
  if ('passphrase' in by) await hands.fill({ role: 'textbox', name: 'The backup’s passphrase' }, by.passphrase);
  else if ('words' in by) await typeWords(hands, by.words);
  else return byShares(hands, by.shares);
  await hands.press(putBack);
}

/** Without a new passphrase: the one of the backup stays. */
async function byShares(hands: Hands, shares: readonly (readonly string[])[]): Promise<void> {
  await hands.press({ role: 'button', name: 'Use two shares' });
  await typeTwoShares(hands, shares);
  await hands.press({ role: 'button', name: 'Open it without a new passphrase' });
}

async function typeWords(hands: Hands, words: readonly string[]): Promise<void> {
  await hands.press({ role: 'button', name: 'Use the recovery words instead' });
  for (const [place, word] of words.entries()) await hands.fill({ role: 'textbox', name: `Word ${place + 1}` }, word);
}

/** Hands a file to the page that puts backups back, whatever comes of it. */
export async function chooseBackup(hands: Hands, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  const have: Thing = { role: 'button', name: 'I have a backup' };
  if (await eitherOf(hands, restorePage, have) === have) await hands.press(have);
  const another: Thing = { role: 'button', name: 'Another file' };
  if (await hands.sees(another)) await hands.press(another);
  await hands.give({ role: 'button', name: 'The backup' }, file);
}

/** Changes the passphrase: to five drawn words, or to one of her own. Gives the new one. Ends on the page of the vault. */
export async function changePassphrase(hands: Hands, change: { readonly from: string; readonly to?: string }): Promise<string> {
  const next = await askForNewPassphrase(hands, change);
  await hands.waitFor({ role: 'heading', name: 'The passphrase is changed' });
  await hands.press({ role: 'button', name: 'Back to this vault' });
  await hands.waitFor({ role: 'heading', name: 'This vault' });
  return next;
}

/** A change that must fail. Gives the sentence that is said. */
export async function failToChangePassphrase(hands: Hands, change: { readonly from: string; readonly to?: string }): Promise<string> {
  await askForNewPassphrase(hands, change);
  return saidOnceIn(hands, changeIt);
}

async function askForNewPassphrase(hands: Hands, { from, to }: { readonly from: string; readonly to?: string }): Promise<string> {
  await openVaultPage(hands);
  await hands.press({ role: 'button', name: 'Change the passphrase' });
  await hands.fill(field, from);
  const next = await chooseNewPassphrase(hands, to);
  await hands.press(changeIt);
  return next;
}

/** Draws new recovery words and types back the three that are asked. Gives all 24. Ends on the page of the vault. */
export async function renewWords(hands: Hands, { passphrase, keys = false }: { readonly passphrase: string; readonly keys?: boolean }): Promise<readonly string[]> {
  const words = await drawNewWords(hands, { passphrase, keys });
  await answerWords(hands, words);
  await hands.waitFor({ role: 'heading', name: keys ? 'The new words and keys are in force' : 'The new words are in force' });
  await hands.press({ role: 'button', name: 'Back to this vault' });
  await hands.waitFor({ role: 'heading', name: 'This vault' });
  return words;
}

/** The same up to the words that are asked back. */
export async function drawNewWords(hands: Hands, { passphrase, keys }: { readonly passphrase: string; readonly keys: boolean }): Promise<readonly string[]> {
  await openVaultPage(hands);
  await hands.press({ role: 'button', name: 'Draw new words' });
  await hands.fill(field, passphrase);
  if (keys) await hands.press({ role: 'switch', name: 'Renew all keys too' });
  await hands.press({ role: 'button', name: 'Draw them' });
  const words = await readRecoveryWords(hands);
  await hands.press({ role: 'button', name: 'I have written them down' });
  return words;
}

/** Has everything read, and gives the report. Ends on the page of the vault. */
export async function checkVault(hands: Hands): Promise<string> {
  await openVaultPage(hands);
  await hands.press({ role: 'button', name: 'Check the vault' });
  await hands.waitFor({ role: 'button', name: 'Check again' });
  return hands.read({ role: 'region', name: 'Check the vault' });
}

/** Has what can be read of the list of all books put back, where a check has found it damaged, and gives the report after it. */
export async function mendShelf(hands: Hands): Promise<string> {
  await hands.press({ role: 'button', name: 'Put back what can be read' });
  await untilSaid(hands, 'What could be read is back in its place.');
  return hands.read({ role: 'region', name: 'Check the vault' });
}
