import type { Hands } from '../Hands.ts';
import { onPageOf, openChild } from './caseload.ts';

/** The card on the screen, to be read with the child. */
export async function openCard(hands: Hands, codeName: string): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: 'Read the card' });
  await hands.waitFor({ role: 'heading', name: `Read it with ${codeName}` });
}

/** Reads it with her and logs it by one tap. Gives what stood on the screen; ends on the child's page. */
export async function readCard(hands: Hands, codeName: string, card: { readonly before?: 'a form'; readonly putBy?: string } = {}): Promise<string> {
  await openCard(hands, codeName);
  if (card.before) await hands.press({ role: 'radio', name: 'Before a form' });
  if (card.putBy) await hands.press({ role: 'radio', name: card.putBy });
  const stood = await hands.read({ role: 'main' });
  await hands.press({ role: 'button', name: 'We read it together' });
  await onPageOf(hands, codeName);
  return stood;
}
