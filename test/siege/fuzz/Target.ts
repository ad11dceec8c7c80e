import type { Chance } from './Chance.ts';

/** One reader of what comes from a disk, a file or another thread, and how its inputs are made. */
export type Target<Input = unknown> = {
  readonly name: string;
  /** How many executions it gets for each one of the others': less than 1 where one takes long. */
  readonly weight: number;
  input(chance: Chance): Input;
  /**
   * Reads the input. Gives null or false where it was refused; what else it gives was taken from it. May throw nothing but
   * what `throws` allows.
   */
  read(input: Input): unknown;
  /** Whether a thrown thing is of the kind that the reader is documented to throw. */
  throws?(reason: unknown): boolean;
  /** Whether what was read is what the input says: false is a silent change. */
  faithful?(input: Input, read: unknown): boolean;
};

/** What some executions of one target came to. */
export type Tally = {
  readonly executions: number;
  /** How many inputs were taken: none at all, and the target was not reached. */
  readonly taken: number;
  readonly thrown: number;
  readonly hung: number;
  readonly changed: number;
  readonly unfaithful: number;
  /** Milliseconds of a processor. */
  readonly processor: number;
  /** The first few things found, in words. */
  readonly found: readonly string[];
};

export const emptyTally: Tally = { executions: 0, taken: 0, thrown: 0, hung: 0, changed: 0, unfaithful: 0, processor: 0, found: [] };

export function addTallies(one: Tally, other: Tally): Tally {
  const sum = (name: Exclude<keyof Tally, 'found'>) => one[name] + other[name];
  return {
    executions: sum('executions'), taken: sum('taken'), thrown: sum('thrown'), hung: sum('hung'), changed: sum('changed'), unfaithful: sum('unfaithful'),
    processor: sum('processor'),
    found: [...one.found, ...other.found].slice(0, 5),
  };
}
