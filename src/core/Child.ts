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
  readonly addedAt: Instant;
};

export type NewChild = Omit<Child, 'id' | 'addedAt'>;
