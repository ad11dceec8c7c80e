import type { VaultId } from './Id.ts';

/** The word `practice` in ASCII, as hex: what the id of a practice vault begins with. */
export const practiceMark = '7072616374696365';

/**
 * Whether a vault is one to practice in, of children nobody is.
 * [Note: the mark is the id] The id is in the associated data of everything a vault seals, so the mark can be neither taken off nor put on:
 * with another id nothing of it opens. It is in clear on the shelf, and goes with a backup. That a real vault's random id begins so has
 * a chance of one in 2^64.
 */
export function isPractice(vault: VaultId): boolean {
  return vault.startsWith(practiceMark);
}

/** What opens every practice vault as it is made: no secret, and refused for any other vault. */
export const practicePassphrase = 'practica practica';

/** The languages its children are written in. */
export const practiceLanguages = ['en', 'es'] as const;
export type PracticeLanguage = (typeof practiceLanguages)[number];

/** How every practice vault stands on the shelf, and no other does. */
export const practiceFace = { label: 'Practice', emblem: 'practice' } as const;
