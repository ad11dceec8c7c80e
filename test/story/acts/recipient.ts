import type { Hands, Thing } from '../Hands.ts';

type File = { readonly name: string; readonly bytes: Uint8Array };

/** What opens a package: the passphrase that was told, or the recipient's own age identity. */
export type Opener = { readonly passphrase: string } | { readonly identity: string };

const opened: Thing = { role: 'article', name: 'What was agreed to' };

/** From the door to the recipient's house. */
export async function enterRecipientHouse(hands: Hands): Promise<void> {
  await hands.press({ role: 'button', name: 'I received a package' });
  await hands.waitFor({ role: 'heading', name: 'Open a package' });
}

/** Opens a package and reads what stands in it. */
export async function openPackage(hands: Hands, file: File, opener: Opener): Promise<string> {
  await tryPackage(hands, file, opener);
  await hands.waitFor(opened);
  return hands.read({ role: 'main' });
}

/** The same up to the app's answer, whatever that is. */
export async function tryPackage(hands: Hands, file: File, opener: Opener): Promise<void> {
  await hands.press({ role: 'radio', name: 'A package' });
  await hands.give({ role: 'button', name: 'Choose the package' }, file);
  const byWords = 'passphrase' in opener;
  await hands.press({ role: 'radio', name: byWords ? 'With a passphrase' : 'For my age key' });
  await hands.fill({ role: 'textbox', name: byWords ? 'Passphrase' : 'Your age identity' }, byWords ? opener.passphrase : opener.identity);
  await hands.press({ role: 'button', name: 'Open it' });
}

/** A file out of the opened package, saved. */
export function saveFromPackage(hands: Hands, name: string): Promise<File> {
  return hands.download(() => hands.press({ role: 'button', name: `Save ${name}` }));
}

/** Checks a consent file by itself. Gives what stands in it. */
export async function verifyReceipt(hands: Hands, file: File): Promise<string> {
  await hands.press({ role: 'radio', name: 'A consent file' });
  await hands.give({ role: 'button', name: 'Choose the consent file' }, file);
  await hands.press({ role: 'button', name: 'Check it' });
  await hands.waitFor(opened);
  return hands.read({ role: 'main' });
}
