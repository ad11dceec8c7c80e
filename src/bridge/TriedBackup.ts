import type { OpenedBy } from '../core/Act.ts';
import type { BookName } from '../core/Book.ts';
import type { Instant } from '../core/Instant.ts';

/** One kind of book in the vault beside the same in a backup, entry by entry. */
export type Compared = {
  /** The same words in both. */
  readonly equal: number;
  /** In the vault and not in the backup: since, or not readable in the backup. */
  readonly onlyHere: number;
  /** In the backup and not in the vault: written on another tablet, or lost or damaged here. */
  readonly onlyThere: number;
};

/** What trying a backup came to. Nothing of it was kept, and the vault is as it was. */
export type TriedBackup = {
  readonly madeAt: Instant;
  /** The three words on its label. */
  readonly checkpoint: readonly string[];
  /** false: another installation of the vault made it, before a restore or on another tablet. */
  readonly madeHere: boolean;
  readonly children: number;
  /** Entries and ledger lines that open in it, and how many do not. */
  readonly entries: number;
  readonly damaged: number;
  readonly drafts: number;
  /** What opens the file. isTodays: the same that opens the vault now; else what was in force when it was made. */
  readonly opens: readonly { readonly by: OpenedBy; readonly isTodays: boolean }[];
  readonly compared: Readonly<Record<BookName, Compared>>;
  /** false: the disk would not take the line of the ledger that says so. */
  readonly noted: boolean;
};
