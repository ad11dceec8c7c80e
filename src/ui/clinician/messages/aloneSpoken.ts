import type { Spoken } from '../../shared/useSpoken.ts';
import { installing } from './en/installing.ts';
import { replaced } from './en/replaced.ts';
import { installing as installingInSpanish } from './es/installing.ts';
import { replaced as replacedInSpanish } from './es/replaced.ts';

/** What is said where nothing may be loaded any more, or nothing is there yet: all languages come with the page. */
export const aloneSpoken: Spoken = {
  en: { installing, replaced },
  es: async () => ({ installing: installingInSpanish, replaced: replacedInSpanish }),
};
