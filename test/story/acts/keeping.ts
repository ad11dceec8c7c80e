import type { Hands } from '../Hands.ts';
import { beginningWith, goTo, openChild } from './caseload.ts';
import { openVaultPage } from './vault.ts';

/** To the page where everything about a child is destroyed, from anywhere beside the rail. Gives what stands there. */
export async function openShredding(hands: Hands, codeName: string): Promise<string> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: 'Change' });
  await hands.press({ role: 'button', name: 'Destroy everything' });
  await hands.waitFor({ role: 'heading', name: `Destroy everything about ${codeName}` });
  await hands.waitFor({ role: 'heading', name: 'What stays' });
  return hands.read({ role: 'main' });
}

/** Why it is refused, where it is: there is nothing to press then. */
export async function refusedShredding(hands: Hands, codeName: string): Promise<string> {
  await openShredding(hands, codeName);
  const card = { role: 'region', name: 'It can’t be destroyed now' } as const;
  await hands.waitFor(card);
  if (await hands.sees({ role: 'textbox', name: 'To go on, type the code name' })) throw new Error('it can be gone on with');
  return hands.read(card);
}

/** Destroys everything about a child. Ends on the children, and gives what is said there. */
export async function shred(hands: Hands, codeName: string): Promise<string> {
  await openShredding(hands, codeName);
  await hands.fill({ role: 'textbox', name: 'To go on, type the code name' }, codeName);
  await hands.press({ role: 'button', name: `Destroy everything about ${codeName}` });
  await hands.waitFor({ role: 'heading', name: 'Children' });
  return hands.read({ role: 'main' });
}

/** The code names on the list of children. */
export async function readChildren(hands: Hands, find = ''): Promise<string> {
  await goTo(hands, 'Children');
  if (find !== '') await hands.fill({ role: 'textbox', name: 'Find by code name' }, find);
  return hands.read({ role: 'main' });
}

export type HoldSaid = { readonly by: string; readonly why: string };

/** Puts a legal hold on a child, or with null on the whole vault. */
export async function putHoldOn(hands: Hands, codeName: string | null, { by, why }: HoldSaid): Promise<void> {
  await openHold(hands, codeName);
  await hands.fill({ role: 'textbox', name: 'Who says so' }, by);
  await hands.fill({ role: 'textbox', name: 'Why, in a few words' }, why);
  await hands.press({ role: 'button', name: 'Put the hold on' });
  await hands.waitFor({ role: 'button', name: 'Lift the hold' });
}

/** Lifts it. Gives what its page says of it then. */
export async function liftHold(hands: Hands, codeName: string | null, { by, why }: HoldSaid): Promise<string> {
  await openHold(hands, codeName);
  await hands.fill({ role: 'textbox', name: 'Who says that it is over' }, by);
  await hands.fill({ role: 'textbox', name: 'Why, in a few words' }, why);
  await hands.press({ role: 'button', name: 'Lift the hold' });
  await hands.waitFor({ role: 'button', name: 'Put the hold on' });
  return hands.read({ role: 'main' });
}

async function openHold(hands: Hands, codeName: string | null): Promise<void> {
  if (codeName === null) await openVaultPage(hands);
  else {
    await openChild(hands, codeName);
    await hands.press({ role: 'button', name: 'Change' });
  }
  await hands.press({ role: 'button', name: /^(?:Put the hold on|See the hold)$/u });
  await hands.waitFor({ role: 'heading', name: beginningWith('Legal hold on') });
}
