import { en } from './en.ts';
import { child } from './es/child.ts';
import { childForm } from './es/childForm.ts';
import { children } from './es/children.ts';
import { house } from './es/house.ts';
import { lockOffer } from './es/lockOffer.ts';
import { privateNote } from './es/privateNote.ts';
import { esAtDoor } from './esAtDoor.ts';

/** Every word the clinician reads, in Spanish. */
export const es = {
  ...en, ...esAtDoor, child, childForm, children, house, lockOffer, privateNote,
} as const;
