import type { Hands, Thing } from '../Hands.ts';
import { createVault, type VaultAsked, type VaultSecrets } from './door.ts';
import { until } from './until.ts';

const title: Thing = { role: 'heading', name: 'Which vault is yours?' };
const shelf: Thing = { role: 'list', name: 'Vaults on this tablet' };
const others: Thing = { role: 'button', name: 'Other vaults' };

/** From the door of the only vault, or from the shelf, to the first screen inside a new one beside them. */
export async function createVaultBeside(hands: Hands, vault: VaultAsked): Promise<VaultSecrets> {
  await startBeside(hands);
  return createVault(hands, vault);
}

/** The same as far as the first step. */
export async function startBeside(hands: Hands): Promise<void> {
  const another: Thing = { role: 'button', name: 'Another clinician? Make a vault of your own' };
  await hands.press(await hands.sees(another) ? another : { role: 'button', name: 'New vault', within: shelf });
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
}

/** To the shelf, from the door of one of its vaults. */
export async function goToShelf(hands: Hands): Promise<void> {
  // What is on its way to another page may have neither for a moment.
  await until(async () => await hands.sees(title) || await hands.canPress(others) || undefined, () => 'neither the shelf came nor the way to it');
  if (await hands.canPress(others)) await hands.press(others);
  await hands.waitFor(title);
}

/** Takes a vault's book off the shelf and stands at its door, whatever is said there. */
export async function pickVault(hands: Hands, name: string): Promise<void> {
  await goToShelf(hands);
  await hands.press({ role: 'button', name: new RegExp(`^${name}`, 'u'), within: shelf });
  await hands.waitUntilGone(title);
}

/** What is said of each book, in order: its name and what stands below it. */
export async function readShelf(hands: Hands): Promise<readonly string[]> {
  await goToShelf(hands);
  return hands.readAll({ role: 'listitem', within: shelf });
}

/** At the door of a vault that nobody can open: starts the notice. Ends at its door, where it is said. */
export async function askRemoval(hands: Hands): Promise<void> {
  const forgotten: Thing = { role: 'button', name: 'Nobody can open it any more' };
  if (!await hands.sees(forgotten)) await hands.press({ role: 'button', name: 'Use the recovery words instead' });
  await hands.press(forgotten);
  await hands.press({ role: 'button', name: 'Start the thirty days' });
  await hands.waitFor({ role: 'button', name: 'What that means' });
}

/** At its door, once the notice is over: types this name and has it removed, whatever comes of it. */
export async function removeVault(hands: Hands, name: string): Promise<void> {
  await hands.press({ role: 'button', name: 'What that means' });
  await hands.fill({ role: 'textbox', name: /^Type its name to remove it/ }, name);
  await hands.press({ role: 'button', name: 'Remove it for good' });
}
