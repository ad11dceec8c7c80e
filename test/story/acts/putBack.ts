import type { Hands } from '../Hands.ts';
import { openVaultPage } from './vault.ts';

type File = { readonly name: string; readonly bytes: Uint8Array };

const field = { role: 'textbox', name: 'The backup’s passphrase' } as const;
const page = { role: 'heading', name: 'Put a backup in its place' } as const;

/** From the door, where a vault is. */
export async function askToPutBack(hands: Hands): Promise<void> {
  await hands.press({ role: 'button', name: 'Put a backup in its place' });
  await hands.waitFor(page);
}

/** From the page of the open vault. */
export async function askToPutBackInside(hands: Hands): Promise<void> {
  await openVaultPage(hands);
  await hands.press({ role: 'button', name: 'Choose a backup' });
  await hands.waitFor(page);
}

/** Gives the file and opens it. Gives what is told of the two, side by side. */
export async function compareBackup(hands: Hands, file: File, passphrase: string): Promise<string> {
  await hands.give({ role: 'button', name: 'The backup' }, file);
  await hands.fill(field, passphrase);
  await hands.press({ role: 'button', name: 'Compare' });
  await hands.waitFor({ role: 'heading', name: 'Side by side' });
  return hands.read({ role: 'main' });
}

/** Puts it in its place, its words typed where they are asked for. Gives what is told on the first screen inside. */
export async function putInPlace(hands: Hands, words: string | null): Promise<string> {
  if (words !== null) await hands.fill({ role: 'textbox', name: 'The three words' }, words);
  await hands.press({ role: 'button', name: 'Put it in its place' });
  await hands.waitFor({ role: 'navigation', name: 'Places' });
  return hands.read({ role: 'main' });
}

export async function leaveAsItIs(hands: Hands): Promise<void> {
  await hands.press({ role: 'button', name: 'Leave everything as it is' });
}

/** What is told of older copies that lie aside. Ends on the page of the vault. */
export async function readAside(hands: Hands): Promise<string> {
  await openVaultPage(hands);
  await hands.waitFor({ role: 'heading', name: /kept aside$/u });
  return hands.read({ role: 'region', name: /kept aside$/u });
}

/** Deletes the only one that lies aside, its words typed. */
export async function deleteAside(hands: Hands): Promise<void> {
  await hands.press({ role: 'button', name: /^Delete this copy/u });
  const said = await hands.read({ role: 'region', name: /kept aside$/u });
  const words = /To delete it, type:\s*([a-z]+ [a-z]+ [a-z]+)/u.exec(said)?.[1] ?? '';
  await hands.fill({ role: 'textbox', name: 'The three words' }, words);
  await hands.press({ role: 'button', name: 'Delete it' });
}
