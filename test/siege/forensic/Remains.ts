import type { Hands } from '../../story/Hands.ts';
import type { Planted } from './plant.ts';

/** How a day ends: the browser is closed; a dead battery; page and browser crash, and leave dumps of what they held. */
export const endings = ['quit', 'kill', 'crash'] as const;
export type Ending = (typeof endings)[number];

/** A browser with the app in it, on a profile that is looked through once it has ended. */
export type Opened = {
  readonly hands: Hands;
  /** Keeps these words in the open, and makes a field named Planted. */
  plant(words: Planted): Promise<void>;
  /** The copies of the vault's key file as they lie on the disk. */
  readKeyFiles(): Promise<readonly Uint8Array[]>;
  end(how: Ending): Promise<void>;
};

/** A profile, and the browser that can be opened on it again and again. */
export type Remains = {
  readonly profile: string;
  /** Whether the clock of its pages and workers can be moved. */
  readonly movesTime: boolean;
  open(address: string): Promise<Opened>;
  throwAway(): Promise<void>;
};
