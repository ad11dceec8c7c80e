import type { Band } from './Band.ts';
import type { ChildId } from './Id.ts';
import type { Instant } from './Instant.ts';

/** All that is kept about who a child is. No name, number, photo, place or status has a field (R7, R8). */
export type Child = {
  readonly id: ChildId;
  /** 1 to 40 characters, chosen or typed; unique in the vault. */
  readonly codeName: string;
  /** An emblem id of packs. */
  readonly emblem: string;
  readonly band: Band;
  /** Her best language, as a code of packs' languages. */
  readonly language: string;
  readonly interpreter: boolean;
  /** The month, YYYY-MM, in which she is old enough for the next band, or turns eighteen. Never a day of birth. Not there: not known. */
  readonly ageMonth?: string;
  /** When she came to the house: YYYY-MM-DD, or with its time YYYY-MM-DDTHH:MM, both as the house's clocks say it. Not there: not known. */
  readonly arrived?: string;
  /** The day she is to leave, YYYY-MM-DD, as far as anyone knows. Not there: no day is set. */
  readonly leaves?: string;
  readonly addedAt: Instant;
};

export type NewChild = Omit<Child, 'id' | 'addedAt'>;
