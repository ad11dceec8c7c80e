import type { Spoken } from '../../shared/useSpoken.ts';
import { en } from './en.ts';

/** All there is to say to the clinician, in each language. */
export const allSpoken: Spoken = { en, es: async () => (await import('./es.ts')).es };
