import type { Band } from '../../core/Band.ts';

/** The most words a sentence may have that a child of this band hears. */
export const longestSentence: Readonly<Record<Band, number>> = { A: 12, B: 17, C: 22 };
