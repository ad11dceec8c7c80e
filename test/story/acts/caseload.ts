import type { Hands, Thing } from '../Hands.ts';

/** What is kept about who a child is, as the clinician picks it. Ages as the form says them. */
export type ChildCard = {
  readonly codeName: string;
  readonly ages: '6 to 9' | '10 to 13' | '14 to 17';
  /** The best language, by its English name. */
  readonly language: string;
  readonly picture?: string;
  readonly interpreter?: boolean;
};

const places: Thing = { role: 'navigation', name: 'Places' };

/** Adds a child and ends on her page. */
export async function addChild(hands: Hands, child: ChildCard): Promise<void> {
  await goTo(hands, 'Children');
  await hands.press({ role: 'button', name: 'Add a child' });
  await hands.fill({ role: 'textbox', name: 'Find a language' }, child.language);
  await hands.press({ role: 'radio', name: endingIn(child.language), within: { role: 'radiogroup', name: 'Best language' } });
  await hands.press({ role: 'radio', name: beginningWith(child.ages) });
  if (child.interpreter) await hands.press({ role: 'switch', name: 'An interpreter is needed' });
  await hands.fill({ role: 'textbox', name: 'Code name' }, child.codeName);
  if (child.picture) await hands.press({ role: 'radio', name: child.picture });
  await hands.press({ role: 'button', name: 'Add the child' });
  await onPageOf(hands, child.codeName);
}

/** To a child's page, from anywhere beside the rail. */
export async function openChild(hands: Hands, codeName: string): Promise<void> {
  await goTo(hands, 'Children');
  await hands.press({ role: 'button', name: beginningWith(codeName), within: { role: 'main' } });
  await onPageOf(hands, codeName);
}

/** Waits for a child's page. */
export async function onPageOf(hands: Hands, codeName: string): Promise<void> {
  await hands.waitFor({ role: 'heading', name: codeName });
  await hands.waitFor({ role: 'button', name: 'Write a private note' });
}

/** To one of the four places of the rail. */
export async function goTo(hands: Hands, place: 'Today' | 'Children' | 'Must report' | 'Ledger'): Promise<void> {
  await hands.press({ role: 'button', name: place, within: places });
  await hands.waitFor({ role: 'heading' });
}

/** For rows and cards, whose names go on after their title. */
export function beginningWith(words: string): RegExp {
  return new RegExp(`^${escaped(words)}`, 'u');
}

export function endingIn(words: string): RegExp {
  return new RegExp(`${escaped(words)}$`, 'u');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
