import type { Hands } from '../Hands.ts';

/** From the writer to the page of phrases, one kept there, and back into the writer. */
export async function addPhrase(hands: Hands, phrase: { readonly short: string; readonly text: string }): Promise<void> {
  await hands.press({ role: 'button', name: 'Your phrases' });
  await hands.fill({ role: 'textbox', name: 'Letters' }, phrase.short);
  await hands.fill({ role: 'textbox', name: 'What they become' }, phrase.text);
  await hands.press({ role: 'button', name: 'Keep the phrase' });
  await hands.waitFor({ role: 'button', name: `Remove ;${phrase.short}` });
  await hands.press({ role: 'button', name: 'Back' });
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
}
