import type { SameKeys, Spoken } from '../../shared/useSpoken.ts';
import { broken } from './en/broken.ts';
import { installing } from './en/installing.ts';
import { replaced } from './en/replaced.ts';
import { broken as brokenInSpanish } from './es/broken.ts';
import { installing as installingInSpanish } from './es/installing.ts';
import { replaced as replacedInSpanish } from './es/replaced.ts';

const english = { broken, installing, replaced } as const;

export type AloneWords = typeof english;

/** What is said where nothing may be loaded any more, or nothing is there yet: all languages come with the page. */
export const aloneSpoken: Spoken = {
  en: english,
  es: async () => ({ broken: brokenInSpanish, installing: installingInSpanish, replaced: replacedInSpanish } satisfies SameKeys<AloneWords>),
};
