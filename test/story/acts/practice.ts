import type { Hands, Thing } from '../Hands.ts';

/** One tap from the first-run page or the shelf to the first screen of a practice vault. */
export async function makePractice(hands: Hands): Promise<void> {
  const first: Thing = { role: 'button', name: 'Try a practice vault' };
  await hands.press(await hands.canPress(first) ? first : { role: 'button', name: 'Practice vault' });
  await hands.waitFor({ role: 'navigation', name: 'Places' });
}

/** At its door: opens it by what is said there. */
export async function openPractice(hands: Hands): Promise<void> {
  await hands.press({ role: 'button', name: 'Fill that in' });
  await hands.press({ role: 'button', name: 'Unlock' });
  await hands.waitFor({ role: 'navigation', name: 'Places' });
}

/** At its door: two taps, and it is gone. */
export async function removePractice(hands: Hands): Promise<void> {
  await hands.press({ role: 'button', name: 'Remove this practice vault' });
  await hands.press({ role: 'button', name: 'Remove it' });
  await hands.waitUntilGone({ role: 'button', name: 'Remove it' });
}

/** Before the first words of a day: they are about nobody real. */
export async function readWarning(hands: Hands): Promise<void> {
  await hands.press({ role: 'button', name: 'I write about nobody real' });
}
