import type { Hold } from '../core/Hold.ts';
import type { Instant } from '../core/Instant.ts';

/** A backup that was read back in full. damaged: entries that do not open on the tablet either. */
export type MadeBackup = {
  readonly file: Blob;
  readonly fileName: string;
  readonly bytes: number;
  readonly entries: number;
  readonly damaged: number;
  /** The words of the checkpoint it holds: what tells it from every other. */
  readonly checkpoint: readonly string[];
};

/** The last backup that was saved, and how many entries were added since. */
export type LastBackup = { readonly at: Instant; readonly entriesSince: number };

/** How the vault stands beside what is in it. */
export type Standing = {
  readonly entries: number;
  /** null: never. */
  readonly lastBackup: LastBackup | null;
  /** The last backup that was tried: when, and when that one was made. null: none ever. */
  readonly lastDrill: { readonly at: Instant; readonly madeAt: Instant } | null;
  /** Older keys still open this many books, which are being sealed anew in the background; the shelf counts as one. 0: none. */
  readonly booksUnderOldKeys: number;
  /** The other copy of the key file is older: what was revoked still opens it. */
  readonly keyCopyBehind: boolean;
  /** The last legal hold on the whole vault; null: none was ever set. */
  readonly hold: Hold | null;
  /** How many vaults this tablet has, with this one. */
  readonly vaultsHere: number;
  /** The set of shares in force. null: none. */
  readonly shares: SharesInForce | null;
};

/** Who holds the shares, and since when; null and nobody where the desk does not know of this set. */
export type SharesInForce = { readonly set: string; readonly at: Instant | null; readonly holders: readonly string[] };
