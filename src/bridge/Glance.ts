import type { ChildId, ConsentId, VaultId } from '../core/Id.ts';
import type { Instant } from '../core/Instant.ts';
import type { Problem } from '../core/Problem.ts';

/** A vault's label and emblem are picked from a list, never typed: they lie in clear. */
export type VaultFace = { readonly id: VaultId; readonly label: string; readonly emblem: string };

/** What can be known before unlocking, of one vault or of all that are on this tablet. */
export type Glance =
  | { readonly state: 'none' }
  | VaultGlance
  /** Several are here, and none was named. */
  | { readonly state: 'shelf'; readonly vaults: readonly BookOnShelf[] }
  | { readonly state: 'refused'; readonly problem: Problem };

/** One vault. beside: the others on this tablet, of which nothing is said but what can be seen of each. */
export type VaultGlance = { readonly beside: readonly VaultFace[] } & (
  /** Set-up was cut off: nothing is in it, and it can be started over. */
  | { readonly state: 'making'; readonly vault: VaultFace }
  /** errandOut: a child was handed the tablet and it is not settled yet. */
  | { readonly state: 'ready'; readonly vault: VaultFace; readonly errandOut: boolean; readonly removal: Removal | null }
  /** A marker says that a vault was here, but its key file or database is not. Never a new user. vault: null where only its id is known. */
  | { readonly state: 'lost'; readonly id: VaultId; readonly vault: VaultFace | null; readonly missing: 'keyFile' | 'database' | 'both'; readonly removal: Removal | null }
  | { readonly state: 'openElsewhere'; readonly vault: VaultFace | null }
  /** Removing it was cut off: part of it is gone, and what is left opens nothing. */
  | { readonly state: 'removing'; readonly vault: VaultFace }
);

/** A vault among others: nothing but what its own unlock screen says. */
export type BookOnShelf = {
  readonly vault: VaultFace;
  /** refused: its part of the disk cannot be read. */
  readonly state: VaultGlance['state'] | 'refused';
  readonly errandOut: boolean;
  readonly removal: Removal | null;
};

/**
 * Someone asked for a vault to be removed. due: thirty days after, when it can be; isDue: that is over, by the tablet's clock.
 * begun: it was begun then and cut off before anything was gone.
 */
export type Removal = { readonly asked: Instant; readonly due: Instant; readonly isDue: boolean; readonly begun: boolean };

export type Unlocked = {
  readonly vault: VaultFace;
  /** Since the last unlock. */
  readonly wrongTries: number;
  /** When the last save before this unlock was made; null in a new vault. */
  readonly lastSave: Instant | null;
  /** Three words of the shelf's checkpoint: an older copy put back would show others. */
  readonly checkpoint: readonly string[];
  /** What the settled errand came to, if one was out. */
  readonly settled: Settled | null;
  /** What was found wrong while opening: told, never mended in silence. */
  readonly problems: readonly Problem[];
  /** When someone had asked for this vault to be removed: unlocking has stopped that. null: nobody had. */
  readonly removalStopped: Instant | null;
  /** A backup was just put in the place of what was here: it opens with what was in force when it was made. */
  readonly putBack?: true;
};

/** answer: only a yes is named. Everything else is 'noYes', and nothing of it is kept but when she may be asked again. */
export type Settled =
  /** takenBack: the yeses she took back and kept. sent: it had gone out, and a recall letter is due. */
  | { readonly kind: 'whoSaw'; readonly child: ChildId; readonly shown: boolean; readonly takenBack: readonly { readonly consent: ConsentId; readonly sent: boolean }[] }
  | { readonly kind: 'notice'; readonly child: ChildId; readonly answered: boolean }
  | { readonly kind: 'request'; readonly child: ChildId; readonly consent: ConsentId | null; readonly askAgain: Instant | null };
