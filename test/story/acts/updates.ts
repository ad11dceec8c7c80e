import type { Hands, Thing } from '../Hands.ts';
import { goTo } from './caseload.ts';
import { untilThere } from './door.ts';

const useIt: Thing = { role: 'button', name: 'Use it now' };
const lockAndUse: Thing = { role: 'button', name: 'Lock and use it' };

/** Whether there is a tap, here and now, by which an update would be taken. */
export async function mayUpdate(hands: Hands): Promise<boolean> {
  return await hands.sees(useIt) || await hands.sees(lockAndUse);
}

/** At the door, by one tap. */
export async function updateAtDoor(hands: Hands): Promise<void> {
  await hands.press(useIt);
}

/** From inside the house, by one tap on its first screen. Ends at the door. */
export async function updateFromHouse(hands: Hands): Promise<void> {
  await goTo(hands, 'Today');
  await hands.press(lockAndUse);
  await hands.waitFor({ role: 'heading', name: /^Open / });
}

/** The page on which the code says what it is, from the door. Gives what it says. */
export async function lookAtCopy(hands: Hands): Promise<string> {
  await hands.press({ role: 'button', name: 'This copy of the app' });
  await hands.waitFor({ role: 'heading', name: 'This copy of the app' });
  await untilThere(hands, 'SHA-256 of release.json');
  const said = await hands.read({ role: 'main' });
  await hands.press({ role: 'button', name: 'Back' });
  return said;
}
