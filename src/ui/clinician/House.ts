import { createContext, useContext } from 'react';
import type { Unlocked } from '../../bridge/Glance.ts';
import type { ErrandAsked, LastWords, VaultContract } from '../../bridge/VaultContract.ts';
import type { Result } from '../../core/Result.ts';
import type { VaultProgress } from './VaultProgress.ts';

/** What the clinician's house can do: the open vault, and the three acts that only the app can do around it. */
export type House = {
  readonly vault: VaultContract;
  readonly unlocked: Unlocked;
  /** How far the vault has come with what takes long. */
  readonly progress: VaultProgress;
  /**
   * Covers in the same frame, saves the last words, ends the vault, wipes the page, reloads. Inside the rooms it is the tap on Lock:
   * the same, but that the cover may offer a backup first (`Leaving`).
   */
  lock(): void;
  /** Hands what is being typed to the vault at once. */
  saveLastWords(): void;
  /** The vault was opened anew where it was open: another state of it took its place. */
  reenter(unlocked: Unlocked): void;
  /** Opens the child's house. Comes back only when it was refused. */
  handOver(asked: ErrandAsked): Promise<Result<null>>;
  /** The screen with an editor says here what is being typed, so that a lock or a hidden page loses nothing; null when left. */
  holdLastWords(take: (() => LastWords | null) | null): void;
  /** The house says here how to ask whether nobody touched anything for too long, so that no cover lifts then; null when left. */
  holdIdle(isOver: (() => boolean) | null): void;
  /** The app itself opened a picker, share sheet or download: a hidden page is not a reason to lock for two minutes. */
  expectPicker(): void;
};

const HouseContext = createContext<House | null>(null);

export const HouseProvider = HouseContext.Provider;

export function useHouse(): House {
  const house = useContext(HouseContext);
  if (!house) throw new Error('no house');
  return house;
}
