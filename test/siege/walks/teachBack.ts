import type { Band } from '../../../src/core/Band.ts';

/*
 * What a yes needs, written down once more from the child's own texts, and from nothing that the app is made of: so a pack
 * or a rule that went wrong is not its own witness.
 */

export type KeyMisses = { readonly canSayNo: number; readonly canTakeBack: number };
export const noMisses: KeyMisses = { canSayNo: 0, canTakeBack: 0 };

/** The screens of the six ideas without which there is no yes, by the end of their ids: who, what, why, no return, no is fine, can change. */
export const ideas = ['E1', 'E2', 'E4', 'E6', 'E7', 'E8'] as const;

/** The one right card of each question, by band, and whether two misses there end it. A question is known by it. */
const rightCards: Readonly<Record<Band, Readonly<Record<string, keyof KeyMisses | null>>>> = {
  A: { page: null, who: null, stays: 'canSayNo', noMore: 'canTakeBack' },
  B: { summary: null, more: null, stays: 'canSayNo', noMore: 'canTakeBack' },
  C: { summary: null, share: null, stays: 'canSayNo', noMore: 'canTakeBack' },
};

/** The card that says it is her own choice; no child of band A is asked. */
export const ownChoice = 'own';

/** All that has to be answered right before there is an answer at all. */
export function questionsOf(band: Band): readonly string[] {
  return Object.keys(rightCards[band]);
}

export function keyOf(band: Band, question: string): keyof KeyMisses | null {
  return rightCards[band][question] ?? null;
}

/** Which question these cards are of; null: whether anyone told her to. Throws where they are of none. */
export function questionAmong(band: Band, cards: readonly string[]): string | null {
  if (band !== 'A' && cards.includes(ownChoice)) return null;
  const right = questionsOf(band).find((card) => cards.includes(card));
  if (right === undefined) throw new Error(`cards of no question: ${cards.join()}`);
  return right;
}
