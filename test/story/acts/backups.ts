import type { Hands, Thing } from '../Hands.ts';
import { eitherOf, untilSaid } from './door.ts';
import { openVaultPage } from './vault.ts';

type File = { readonly name: string; readonly bytes: Uint8Array };

const lockNow: Thing = { role: 'button', name: 'Lock now' };
const door: Thing = { role: 'heading', name: 'Open your vault' };
const toTry: Thing = { role: 'button', name: 'The backup to try' };
const another: Thing = { role: 'button', name: 'Try another' };
const card: Thing = { role: 'region', name: 'Try a backup' };

/** Presses Lock, and gives what stands on the cover if a backup is offered there; null: it locked at once. */
export async function pressLock(hands: Hands): Promise<string | null> {
  await hands.press({ role: 'button', name: 'Lock' });
  return await eitherOf(hands, lockNow, door) === lockNow ? hands.read({ role: 'main', within: { role: 'dialog' } }) : null;
}

/** Until the door is there. */
export async function untilLocked(hands: Hands): Promise<void> {
  await hands.waitFor(door);
}

/** Tries a backup beside the vault and gives what is said of it. Ends on the page of the vault. */
export async function tryBackup(hands: Hands, file: File): Promise<string> {
  await giveToTry(hands, file);
  await hands.waitFor(another);
  return hands.read(card);
}

/** Hands a file that cannot be tried, and waits until this is said of it. */
export async function failToTry(hands: Hands, file: File, words: string): Promise<void> {
  await giveToTry(hands, file);
  await untilSaid(hands, words);
}

/** Hands a file over to be tried, whatever comes of it. */
export async function giveToTry(hands: Hands, file: File): Promise<void> {
  if (!await hands.sees(card)) await openVaultPage(hands);
  if (await eitherOf(hands, another, toTry) === another) await hands.press(another);
  await hands.give(toTry, file);
}

/** Makes a backup into a folder: picked now, or remembered and with one tap. Gives what is said once it counts. */
export async function backUpIntoFolder(hands: Hands): Promise<string> {
  await openVaultPage(hands);
  const oneTap: Thing = { role: 'button', name: 'Back up into the folder' };
  const make: Thing = { role: 'button', name: 'Make a backup' };
  const found = await eitherOf(hands, oneTap, make);
  await hands.press(found);
  if (found === make) await hands.press({ role: 'button', name: 'Into a folder' });
  await hands.waitFor({ role: 'heading', name: 'The backup is saved' });
  return hands.read({ role: 'region', name: 'The backup is saved' });
}
