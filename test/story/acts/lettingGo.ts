import type { Hands, Thing } from '../Hands.ts';
import { openChild } from './caseload.ts';

/** A package as it left: the file, and the passphrase told the recipient another way, when there is one. */
export type PackageLeft = { readonly name: string; readonly bytes: Uint8Array; readonly passphrase: string | null };

/** How the recipient will open it. */
export type OpensBy = 'the key on file' | 'a passphrase' | { readonly ageKey: string };

const made: Thing = { role: 'region', name: 'The package is made. Save it.' };

/** To a yes, from the child's page: the one to this recipient. */
export async function openConsent(hands: Hands, codeName: string, to: string): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: new RegExp(`^Summary to ${to}`, 'u') });
  await hands.waitFor({ role: 'button', name: 'How the yes came about' });
}

/** What the consent's page says, whole. */
export async function readConsent(hands: Hands, codeName: string, to: string): Promise<string> {
  await openConsent(hands, codeName, to);
  return hands.read({ role: 'main' });
}

/** The child takes her yes back: two taps, by her finger or on her word. */
export async function takeBack(hands: Hands, codeName: string, to: string, how: 'tap' | 'spoken' = 'tap'): Promise<void> {
  await openConsent(hands, codeName, to);
  await hands.press({ role: 'button', name: `${codeName} takes it back` });
  await hands.press({ role: 'button', name: how === 'tap' ? 'Take it back' : `${codeName} said so` });
  await hands.waitFor({ role: 'heading', name: `${codeName} took it back` });
}

/** Lets a yes go: makes the package and saves its file. */
export async function releasePackage(hands: Hands, codeName: string, to: string, by: OpensBy): Promise<PackageLeft> {
  const passphrase = await makePackage(hands, codeName, to, by);
  const file = await hands.download(() => hands.press({ role: 'button', name: 'Save the package' }));
  await hands.waitFor({ role: 'button', name: 'Save the same file again' });
  return { ...file, passphrase };
}

/** The same up to the package that is made and not handed out. Gives its passphrase. */
export async function makePackage(hands: Hands, codeName: string, to: string, by: OpensBy): Promise<string | null> {
  await openConsent(hands, codeName, to);
  await chooseWay(hands, to, by);
  await hands.press({ role: 'button', name: 'Let it go' });
  await hands.waitFor({ role: 'button', name: 'Save the package' });
  return /^[a-z-]+( [a-z-]+){5}$/mu.exec(await hands.read(made))?.[0] ?? null;
}

async function chooseWay(hands: Hands, to: string, by: OpensBy): Promise<void> {
  if (by === 'the key on file') return hands.press({ role: 'radio', name: /^With the key on file/ });
  if (by === 'a passphrase') return hands.press({ role: 'radio', name: /^With a passphrase the app makes/ });
  await hands.press({ role: 'radio', name: /^With a key you were given now/ });
  await hands.fill({ role: 'textbox', name: `${to}’s age1 key` }, by.ageKey);
}
