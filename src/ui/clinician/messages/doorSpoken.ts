import type { Spoken } from '../../shared/useSpoken.ts';
import { atDoor } from './atDoor.ts';

/** What there is to say before a vault is open, in each language. */
export const doorSpoken: Spoken = { en: atDoor, es: async () => (await import('./esAtDoor.ts')).esAtDoor };
