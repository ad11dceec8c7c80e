import { createContext, use } from 'react';
import type { Glance, Unlocked, VaultFace } from '../../../bridge/Glance.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import type { VaultId } from '../../../core/Id.ts';

/** The vaults that can be removed: one that is locked, or what is left of one. */
export type Removable = Extract<Glance, { readonly state: 'ready' | 'lost' }>;

/** Where we are before a vault is unlocked. faces: of every vault on this tablet. */
export type DoorPlace =
  | { readonly at: 'glance'; readonly glance: Glance }
  | { readonly at: 'new'; readonly faces: readonly VaultFace[] }
  | { readonly at: 'restore'; readonly emblem: string | null; readonly faces: readonly VaultFace[] }
  /** A vault to practice in is being made. */
  | { readonly at: 'practice' }
  /** A backup in the place of the vault that is shown. */
  | { readonly at: 'putBack'; readonly vault: VaultId }
  /** The code that runs here, to be checked. */
  | { readonly at: 'copy' }
  | { readonly at: 'removal'; readonly glance: Removable };

/** The ways at the door, for its screens. */
export type DoorWays = {
  readonly vault: VaultContract;
  readonly canGoBack: boolean;
  go(place: DoorPlace): void;
  back(): void;
  /** In the place of where we stand. */
  show(glance: Glance): void;
  /** And nothing to go back to: a vault was made or is gone. */
  startAt(place: DoorPlace): void;
  /** To the shelf, wherever we came from. */
  toOthers(): void;
  onUnlocked(unlocked: Unlocked): void;
  openRecipient(): void;
};

const DoorWaysContext = createContext<DoorWays | null>(null);

export const DoorWaysProvider = DoorWaysContext.Provider;

export function useDoor(): DoorWays {
  const ways = use(DoorWaysContext);
  if (!ways) throw new Error('not at the door');
  return ways;
}
