import type { LedgerReading } from '../core/Act.ts';
import type { Child, NewChild } from '../core/Child.ts';
import type { ConsentFate, SignedFace } from '../core/Consent.ts';
import type { BookName } from '../core/Book.ts';
import type { DraftSlot } from '../core/DraftSlot.ts';
import type { DamagedRow, Kept, PrivateEntry, ProgressEntry, RecordEntry, SessionEntry } from '../core/Entry.ts';
import type { HandOverAttestation } from '../core/Errand.ts';
import type { Facility } from '../core/Facility.ts';
import type { ChildId, ConsentId, PackageId, SummaryId, VaultId } from '../core/Id.ts';
import type { Instant } from '../core/Instant.ts';
import type { Problem } from '../core/Problem.ts';
import type { NewRecipient, Recipient } from '../core/Recipient.ts';
import type { Result } from '../core/Result.ts';
import type { Summary } from '../core/Summary.ts';

/** A vault's label and emblem are picked from a list, never typed: they lie in clear. */
export type VaultFace = { readonly id: VaultId; readonly label: string; readonly emblem: string };

/** What can be known before unlocking. */
export type Glance =
  | { readonly state: 'none' }
  /** Set-up was cut off: nothing is in it, and it can be started over. */
  | { readonly state: 'making'; readonly vault: VaultFace }
  /** errandOut: a child was handed the tablet and it is not settled yet. */
  | { readonly state: 'ready'; readonly vault: VaultFace; readonly errandOut: boolean }
  /** A marker says that a vault was here, but its key file or database is not. Never a new user. */
  | { readonly state: 'lost'; readonly vault: VaultFace | null; readonly missing: 'keyFile' | 'database' | 'both' }
  | { readonly state: 'openElsewhere'; readonly vault: VaultFace | null }
  | { readonly state: 'refused'; readonly problem: Problem };

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
};

/** answer: only a yes is named. Everything else is 'noYes', and nothing of it is kept but when she may be asked again. */
export type Settled =
  | { readonly kind: 'notice'; readonly child: ChildId; readonly answered: boolean }
  | { readonly kind: 'request'; readonly child: ChildId; readonly consent: ConsentId | null; readonly askAgain: Instant | null };

export type CaseloadRow = {
  readonly child: Child;
  readonly notices: number;
  readonly lastNotice: Instant | null;
  readonly lastEntry: Instant | null;
  readonly drafts: number;
  /** The yes that waits or stands, if any. */
  readonly consent: { readonly id: ConsentId; readonly notBefore: Instant; readonly expires: Instant } | null;
};

export type Caseload = {
  readonly now: Instant;
  readonly children: readonly CaseloadRow[];
  readonly facility: Facility;
  readonly lastSave: Instant | null;
};

export type ConsentCard = { readonly face: SignedFace['face']; readonly number: number; readonly fate: ConsentFate; readonly madePackage: PackageId | null };

export type SummaryCard = {
  readonly summary: Summary;
  readonly savedAt: Instant;
  /** Why it cannot be offered yet for what is missing in it; null when complete. */
  readonly problem: Problem | null;
  /** Whether adults may open this request now; sheAsks lifts it. */
  readonly ask: Result<null>;
};

export type ChildPage = {
  readonly now: Instant;
  readonly child: Child;
  readonly privateNotes: readonly Kept<PrivateEntry>[];
  readonly record: readonly Kept<RecordEntry>[];
  readonly damaged: { readonly private: readonly DamagedRow[]; readonly record: readonly DamagedRow[] };
  readonly consents: readonly ConsentCard[];
  readonly summaries: readonly SummaryCard[];
  /** Drafts by slot name, but summaries. */
  readonly drafts: readonly DraftOnPage[];
};

/** An entry or line that does not open: whose, which book, its number, and when the ledger says that it was written. */
export type Damage = { readonly child: ChildId | null; readonly book: BookName; readonly number: number; readonly at: Instant | null };

/** What a reading of everything found. */
export type VaultCheck = {
  readonly children: number;
  readonly entries: number;
  readonly volumes: number;
  readonly drafts: number;
  readonly rows: number;
  readonly damaged: readonly Damage[];
  readonly damagedDrafts: number;
  /** mendable: some of it is shown from what it was before, and `mendShelf` puts that in its place. */
  readonly shelf: 'whole' | 'mendable';
  /** What pages of the shelf, by number, or null its root, were before the last write, where that does not open. The next write makes it anew. */
  readonly damagedPrevious: readonly (number | null)[];
  readonly ledgerBrokenAt: number | null;
  /** Rows that no book names: kept aside, or put there by somebody. */
  readonly strangers: number;
  /** 1: the other copy of the key file is older, and what was revoked still opens it. */
  readonly keyCopies: 1 | 2;
  readonly checkedAt: Instant;
};

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
  /** Older keys still open this many books, which are being sealed anew in the background; the shelf counts as one. 0: none. */
  readonly booksUnderOldKeys: number;
  /** The other copy of the key file is older: what was revoked still opens it. */
  readonly keyCopyBehind: boolean;
};

export type DraftOnPage = { readonly slot: DraftSlot; readonly savedAt: Instant; readonly body: string };

/** The errand to hand over. The words come from the summary's draft and the packs, never from the page. */
export type ErrandAsked =
  | { readonly kind: 'notice'; readonly child: ChildId; readonly attestation: HandOverAttestation }
  | {
      readonly kind: 'request'; readonly child: ChildId; readonly summary: SummaryId; readonly attestation: HandOverAttestation;
      /** Hours from her answer to the earliest release; below 24 only with a reason. */
      readonly waitHours: number; readonly waitReason: string;
      /** She asks for it herself; else why it is asked again, if it is. */
      readonly sheAsks: boolean; readonly whyAgain: string;
    };

/** The package as the page gets it: sealed bytes, and the passphrase to tell the recipient when there was no key. */
export type MadePackage = {
  readonly package: PackageId;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly passphrase: string | null;
};

/** What the page may ask of the vault. No request carries a time, a key or a finished sentence of a consent. */
export type VaultContract = {
  /** errandOut and the marker are read; nothing is opened. page: the page's own copy of the marker, if any. */
  look(page: { readonly marker: string | null }): Promise<Glance>;
  /** Asks the window that holds the vault to lock, and takes its place. */
  takeOver(): Promise<Result<Glance>>;
  suggestPassphrase(): Promise<readonly string[]>;
  /** Makes the vault and leaves it open with its marker on 'making'. The 24 words are told this once. */
  makeVault(asked: { readonly label: string; readonly emblem: string; readonly passphrase: string }): Promise<Result<{ readonly words: readonly string[]; readonly ask: readonly number[] }>>;
  /** The words at the asked places (0-23). Three right make the vault ready. */
  confirmWords(answers: readonly { readonly place: number; readonly word: string }[]): Promise<Result<Unlocked>>;
  /** Throws away a vault whose set-up was never finished, and nothing else. */
  abandonMaking(): Promise<Result<Glance>>;
  unlock(secret: { readonly passphrase: string } | { readonly words: readonly string[] }): Promise<Result<Unlocked>>;
  /** Saves the last words and lets go of the writer's lock; the page then ends the worker. */
  lock(last: LastWords | null): Promise<Result<null>>;

  caseload(): Promise<Result<Caseload>>;
  addChild(child: NewChild): Promise<Result<Child>>;
  changeChild(id: ChildId, child: NewChild): Promise<Result<Child>>;
  openChild(id: ChildId): Promise<Result<ChildPage>>;

  saveDraft(draft: LastWords): Promise<Result<Instant>>;
  dropDraft(child: ChildId, slot: DraftSlot): Promise<Result<null>>;
  /** Each takes its draft away in the same transaction. */
  addNote(child: ChildId, note: { readonly title: string; readonly text: string }): Promise<Result<number>>;
  amendNote(child: ChildId, amendment: { readonly of: number; readonly text: string }): Promise<Result<number>>;
  addRecord(child: ChildId, entry: SessionEntry | ProgressEntry): Promise<Result<number>>;
  amendRecord(child: ChildId, amendment: { readonly of: number; readonly text: string }): Promise<Result<number>>;

  facility(): Promise<Result<Facility>>;
  setFacility(facility: Facility): Promise<Result<Facility>>;
  recipients(): Promise<Result<readonly Recipient[]>>;
  addRecipient(recipient: NewRecipient): Promise<Result<Recipient>>;

  newSummary(child: ChildId): Promise<Result<Summary>>;
  saveSummary(child: ChildId, summary: Summary): Promise<Result<SummaryCard>>;
  dropSummary(child: ChildId, summary: SummaryId): Promise<Result<null>>;

  /** Seals the errand, gives the porter its key through the port, and is then ended by the page. */
  handOver(asked: ErrandAsked, porter: MessagePort): Promise<Result<null>>;

  /** By the child's tap or spoken word. */
  takeBack(child: ChildId, consent: ConsentId, how: 'tap' | 'spoken'): Promise<Result<null>>;
  releasePackage(child: ChildId, consent: ConsentId, to: { readonly ageKey: string } | { readonly passphrase: true }): Promise<Result<MadePackage>>;
  /** Written before the file is saved or shared: from here it counts as gone. */
  handedOut(child: ChildId, made: PackageId): Promise<Result<null>>;
  notHandedOut(child: ChildId, made: PackageId): Promise<Result<null>>;

  ledger(): Promise<Result<LedgerReading>>;

  standing(): Promise<Result<Standing>>;
  /** Reads everything and reports; changes nothing. Tells `progress`. */
  checkVault(): Promise<Result<VaultCheck>>;
  /** Puts what can still be read of a damaged shelf in its place. What lay there is kept aside, nothing is deleted. */
  mendShelf(): Promise<Result<VaultCheck>>;
  /** Makes a backup and reads it back in full before it answers. Tells `progress`. Other requests go on meanwhile. */
  makeBackup(): Promise<Result<MadeBackup>>;
  /**
   * The page has saved the last one that was made: from here it counts. Named by the words of its checkpoint. backupNotLast: it was
   * another that was saved, or none was made since unlocking.
   */
  backupSaved(checkpoint: readonly string[]): Promise<Result<null>>;
  /** Whose backup a file is, by its clear head. fileNotBackup: it is none. */
  lookIntoBackup(file: Blob): Promise<Result<{ readonly vault: VaultId }>>;
  /**
   * Onto a tablet without a vault, or in the place of one whose database or key file is lost. Opened by the passphrase or the
   * words that were in force when it was made. Leaves the vault open. Tells `progress`.
   */
  restoreBackup(asked: {
    readonly file: Blob;
    readonly secret: { readonly passphrase: string } | { readonly words: readonly string[] };
    readonly label: string; readonly emblem: string;
  }): Promise<Result<Unlocked>>;
  /**
   * A new passphrase. current may also be the 24 recovery words, for who has forgotten it. behind: the second copy of the key
   * file could not be written yet, so what is revoked still opens the older copy; the next unlocking mends it.
   */
  changePassphrase(asked: { readonly current: string; readonly next: string }): Promise<Result<{ readonly behind: boolean }>>;
  /**
   * Draws new recovery words, told this once; nothing changes before three are asked back. keys: also a new root key and a
   * new generation of every other key, which must wait while an errand is out.
   */
  renewWords(asked: { readonly current: string; readonly keys: boolean }): Promise<Result<{ readonly words: readonly string[]; readonly ask: readonly number[] }>>;
  /** Three right words at the asked places put the new words (and keys) in force; the old ones open nothing on this tablet from then on. */
  confirmNewWords(answers: readonly { readonly place: number; readonly word: string }[]): Promise<Result<{ readonly behind: boolean }>>;
};

/** What is being typed: JSON text of the slot's draft. */
export type LastWords = { readonly child: ChildId; readonly slot: DraftSlot; readonly body: string };

export type LongAct = 'backup' | 'readingBack' | 'restore' | 'check' | 'sealing';

/** What the vault tells the page unasked. */
export type VaultEvents = {
  /** The page's own copy of the marker, to keep. */
  marker(marker: string): void;
  /** Another window took over, or an assumption broke: the page covers, ends the worker and reloads. */
  mustLock(why: 'takenOver' | 'broken'): void;
  /** How far a long act has come; of is 0 when that is not known. */
  progress(what: LongAct, done: number, of: number): void;
};

/** What a worker tells its page first: the life it holds (`holdLife`), by which the page notices its end. */
export type LifeEvents = { alive(life: string): void };
