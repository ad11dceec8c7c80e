import { en } from './en.ts';
import { house } from './es/house.ts';
import { esAtDoor } from './esAtDoor.ts';

/** Every word the clinician reads, in Spanish. */
export const es = { ...en, ...esAtDoor, house } as const;
