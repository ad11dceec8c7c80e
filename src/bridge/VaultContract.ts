import type { LedgerReading } from '../core/Act.ts';
import type { Child, NewChild } from '../core/Child.ts';
import type { DraftSlot } from '../core/DraftSlot.ts';
import type { EnteredEntry, RecordAmendment } from '../core/Entry.ts';
import type { Hand, HandOverAttestation } from '../core/Errand.ts';
import type { Facility } from '../core/Facility.ts';
import type { ChildId, ConsentId, PackageId, SummaryId, VaultId } from '../core/Id.ts';
import type { Instant } from '../core/Instant.ts';
import type { Leaving } from '../core/Leaving.ts';
import type { NoticeCardName } from '../core/Notice.ts';
import type { Phrase } from '../core/Phrase.ts';
import type { RecordedRendering, RecordingNote, Sound, Speaker } from '../core/Recording.ts';
import type { NewRecipient, Recipient } from '../core/Recipient.ts';
import type { PracticeLanguage } from '../core/practice.ts';
import type { Result } from '../core/Result.ts';
import type { Summary } from '../core/Summary.ts';
import type { Caseload } from './Caseload.ts';
import type { ChildPage, SummaryCard } from './ChildPage.ts';
import type { ChildsCards } from './ChildsCards.ts';
import type { MadeRecall } from './CourierContract.ts';
import type { FoundNotes, FoundRecord, SearchAsked } from './Found.ts';
import type { Glance, Unlocked } from './Glance.ts';
import type { Differences, KeptAside } from './PutBack.ts';
import type { GivenShare, Secret, ShareFace, ToldShare } from './Secret.ts';
import type { MadeBackup, Standing } from './Standing.ts';
import type { TriedBackup } from './TriedBackup.ts';
import type { VaultCheck } from './VaultCheck.ts';
import type { LooseVoice, VoicePage, VoicesOf } from './VoicePage.ts';

/** The errand to hand over. The words come from the summary's draft and the packs, never from the page. */
export type ErrandAsked =
  | { readonly kind: 'notice'; readonly child: ChildId; readonly attestation: HandOverAttestation; readonly hand?: Hand }
  /** Who saw what: her yeses come from the record and the ledger. */
  | { readonly kind: 'whoSaw'; readonly child: ChildId; readonly attestation: HandOverAttestation; readonly hand?: Hand }
  | {
      readonly kind: 'request'; readonly child: ChildId; readonly summary: SummaryId; readonly attestation: HandOverAttestation; readonly hand?: Hand;
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

/** A recall letter as the page gets it. */
export type RecallMade = MadeRecall & { readonly fileName: string };

/** What the page may ask of the vault. No request carries a time, a key or a finished sentence of a consent. */
export type VaultContract = {
  /**
   * errandOut and the marker are read; nothing is opened. marker: the page's own copies, if any. sameRun: a vault was looked for
   * before, since the browser was started (Note: a fresh log). vault: which one; without it the one that is open here, or the only
   * one, or all of them. What is asked next of a vault is asked of the one that was looked at.
   */
  look(page: { readonly marker: string | null; readonly sameRun?: boolean; readonly vault?: VaultId }): Promise<Glance>;
  /** Asks the window that holds the vault to lock, and takes its place. */
  takeOver(): Promise<Result<Glance>>;
  suggestPassphrase(): Promise<readonly string[]>;
  /**
   * Makes the vault and leaves it open with its marker on 'making'. The 24 words are told this once. beside: it is known that there
   * are others on this tablet; without it, and with one here, notNow. invalid, taken: another has that name or picture.
   */
  makeVault(asked: { readonly label: string; readonly emblem: string; readonly passphrase: string; readonly beside?: boolean }): Promise<Result<{ readonly words: readonly string[]; readonly ask: readonly number[] }>>;
  /**
   * Makes a vault to practice in, of children nobody is, in this language, and leaves it open. Cut off before it is whole it is a set-up
   * that was cut off, and nothing else. taken: one is here already. errandOut: a child has the tablet. Tells `progress`.
   */
  makePractice(language: PracticeLanguage): Promise<Result<Unlocked>>;
  /** Removes a vault to practice in at once, a whole one or what is left of one. notNow: it is none. Nothing else is as easily gone. */
  removePractice(vault: VaultId): Promise<Result<Glance>>;
  /** The words at the asked places (0-23). Three right make the vault ready. */
  confirmWords(answers: readonly { readonly place: number; readonly word: string }[]): Promise<Result<Unlocked>>;
  /** Throws away a vault whose set-up was never finished, and nothing else. */
  abandonMaking(): Promise<Result<Glance>>;
  /**
   * Starts the notice after which a vault that nobody can open any more may be removed, or leaves the one that runs. Unlocking
   * stops it. openElsewhere, errandOut: it is in use.
   */
  askRemoval(vault: VaultId): Promise<Result<Glance>>;
  /** Removes it for good once the notice is over, its label typed; finishes what was cut off without either. notNow: it is too early. */
  removeVault(vault: VaultId, label: string): Promise<Result<Glance>>;
  unlock(secret: Secret): Promise<Result<Unlocked>>;
  /** Whether one share is well written, and which of which set it is; nothing is opened, and no vault looked at. */
  readShare(share: GivenShare): Promise<Result<ShareFace>>;
  /** Saves the last words and lets go of the writer's lock; the page then ends the worker. */
  lock(last: LastWords | null): Promise<Result<null>>;

  caseload(): Promise<Result<Caseload>>;
  addChild(child: NewChild): Promise<Result<Child>>;
  changeChild(id: ChildId, child: NewChild): Promise<Result<Child>>;
  /** A code name that no child has or had here, with a picture. Kept for nobody: the next may be the same. */
  suggestCodeName(): Promise<Result<{ readonly codeName: string; readonly emblem: string }>>;
  /** She left the house, and what was chosen about her records; nothing of them changes. notNow: she has left already. */
  childLeft(id: ChildId, leaving: Leaving): Promise<Result<null>>;
  /** She is here again, since arrived: YYYY-MM-DD, or YYYY-MM-DDTHH:MM. notNow: she had not left. */
  childCameBack(id: ChildId, arrived: string): Promise<Result<null>>;
  openChild(id: ChildId): Promise<Result<ChildPage>>;
  /** A legal hold on a child, or with null on the whole vault: set, or lifted. notNow: it stands already, or none does. */
  setHold(asked: HoldAsked): Promise<Result<null>>;
  /** Whether everything about a child may be destroyed; else the first thing in the way. Changes nothing. */
  mayShred(child: ChildId): Promise<Result<null>>;
  /**
   * Destroys everything about a child: only the ledger's lines stay. typed: her code name. done: false where the disk refused a step; she is
   * nowhere shown any more, and it is finished later. behind: as of `changePassphrase`. Tells `progress`.
   */
  shredChild(child: ChildId, typed: string): Promise<Result<{ readonly done: boolean; readonly behind: boolean }>>;

  saveDraft(draft: LastWords): Promise<Result<Instant>>;
  dropDraft(child: ChildId, slot: DraftSlot): Promise<Result<null>>;
  /** Each takes its draft away in the same transaction. */
  addNote(child: ChildId, note: { readonly title: string; readonly text: string }): Promise<Result<number>>;
  amendNote(child: ChildId, amendment: { readonly of: number; readonly text: string }): Promise<Result<number>>;
  addRecord(child: ChildId, entry: EnteredEntry): Promise<Result<number>>;
  /** Of a notice or a yes: what was seen of the child's understanding. total: of a score alone, within its range. */
  amendRecord(child: ChildId, amendment: Omit<RecordAmendment, 'kind'>): Promise<Result<number>>;

  /** The short notice as this child hears it here: read with the child, not handed over (R38). */
  noticeCards(child: ChildId): Promise<Result<ChildsCards>>;
  /** The card was read with the child: its words, out of the pack, go into the record. putBy: who put them into the child's language. */
  noticeRead(child: ChildId, read: { readonly card: NoticeCardName; readonly putBy: string }): Promise<Result<number>>;

  facility(): Promise<Result<Facility>>;
  setFacility(facility: Facility): Promise<Result<Facility>>;
  /** The clinician's own phrases, and all of them replaced. */
  phrases(): Promise<Result<readonly Phrase[]>>;
  setPhrases(phrases: readonly Phrase[]): Promise<Result<readonly Phrase[]>>;
  recipients(): Promise<Result<readonly Recipient[]>>;
  addRecipient(recipient: NewRecipient): Promise<Result<Recipient>>;

  newSummary(child: ChildId, language?: string): Promise<Result<Summary>>;
  saveSummary(child: ChildId, summary: Summary): Promise<Result<SummaryCard>>;
  dropSummary(child: ChildId, summary: SummaryId): Promise<Result<null>>;

  /** Everything a child will hear of a walkthrough, and what of it is recorded. */
  voices(of: VoicesOf): Promise<Result<VoicePage>>;
  /** An adult's recording of one of its texts, in the place of the one before. notFound: it is none of its texts. */
  keepVoice(of: VoicesOf, voice: { readonly text: string; readonly speaker: Speaker; readonly sound: Sound }): Promise<Result<RecordingNote>>;
  hearVoice(of: VoicesOf, text: string): Promise<Result<Uint8Array<ArrayBuffer>>>;
  dropVoice(of: VoicesOf, text: string): Promise<Result<null>>;
  /** The recordings of the house and of this child's requests whose words nobody says any more; and one of them thrown away, by its id. */
  looseVoices(child: ChildId): Promise<Result<readonly LooseVoice[]>>;
  dropLooseVoice(child: ChildId, id: string): Promise<Result<null>>;
  /** A sentence's rendering said aloud: what its summary is to hold of it. */
  keepRendering(
    child: ChildId, spoken: { readonly text: string; readonly rendering: string; readonly speaker: Speaker; readonly sound: Sound },
  ): Promise<Result<RecordedRendering>>;
  /** By the hash that a summary or a yes names. */
  hearRendering(child: ChildId, sound: string): Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Throws away what was recorded for sentences and is named by no summary and no yes any more. */
  sweepRenderings(child: ChildId): Promise<Result<null>>;

  /** Seals the errand, gives the porter its key through the port, and is then ended by the page. */
  handOver(asked: ErrandAsked, porter: MessagePort): Promise<Result<null>>;

  /** By the child's tap or spoken word, at any time: after it was handed out a recall letter is due. */
  takeBack(child: ChildId, consent: ConsentId, how: 'tap' | 'spoken'): Promise<Result<null>>;
  /** What she did was lost and may have taken this yes back: she was asked again, and still says yes. notNow: nothing was. */
  yesAskedAgain(child: ChildId, consent: ConsentId): Promise<Result<null>>;
  releasePackage(child: ChildId, consent: ConsentId, to: { readonly ageKey: string } | { readonly passphrase: true }): Promise<Result<MadePackage>>;
  /** Written before the file is saved or shared: from here it counts as gone. */
  handedOut(child: ChildId, made: PackageId): Promise<Result<null>>;
  /** What may have gone out on a yes that is held did, on this day, YYYY-MM-DD. notNow: the yes is not held, or is known to be gone or over. */
  handedOutBefore(child: ChildId, consent: ConsentId, on: string): Promise<Result<null>>;
  notHandedOut(child: ChildId, made: PackageId): Promise<Result<null>>;
  /** Asked before the file of what was handed out is saved once more. noConsent: nothing of the kind was. */
  maySaveAgain(child: ChildId, made: PackageId): Promise<Result<null>>;
  /** The letter to whoever got what she has since taken back: to be read, saved or printed. */
  makeRecall(child: ChildId, consent: ConsentId): Promise<Result<RecallMade>>;
  recallSent(child: ChildId, consent: ConsentId): Promise<Result<null>>;
  /** Written before her copy is printed. */
  copyGiven(child: ChildId, consent: ConsentId): Promise<Result<null>>;

  /**
   * What is found in one wing, of all children; never in both at once. What was typed is kept nowhere. empty: no word is in it. reading:
   * ask again when `progress` has told of the end.
   */
  findInNotes(asked: SearchAsked): Promise<Result<FoundNotes>>;
  findInRecord(asked: SearchAsked): Promise<Result<FoundRecord>>;
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
   * another that was saved, or none was made since unlocking. file: what was saved, where the page can reach it: it is read back in
   * full before it counts. Tells `progress`.
   */
  backupSaved(checkpoint: readonly string[], file?: Blob): Promise<Result<null>>;
  /** Stops whatever is being done with a backup, which then answers `stopped`: making, reading back, trying. */
  cancelBackup(): Promise<Result<null>>;
  /** Whether to offer a backup before this lock (`mayOfferBackup`). Where it is true, today counts as asked. */
  offerBackup(): Promise<Result<boolean>>;
  /** The folder that her backups go into, where the browser can remember one; and another in its place, null for none. */
  backupFolder(): Promise<Result<FileSystemDirectoryHandle | null>>;
  rememberBackupFolder(folder: FileSystemDirectoryHandle | null): Promise<Result<null>>;
  /**
   * Opens a backup of this vault beside it, to its end, compares the two and says what it holds; changes nothing but the ledger. Tells
   * `progress`. fileKeyWrong: it is of older keys, and needs the passphrase or the words of its time.
   */
  tryBackup(asked: {
    readonly file: Blob; readonly secret?: Secret;
  }): Promise<Result<TriedBackup>>;
  /** Whose backup a file is, by its clear head. fileNotBackup: it is none. */
  lookIntoBackup(file: Blob): Promise<Result<{ readonly vault: VaultId }>>;
  /**
   * Onto a tablet without a vault, or in the place of one whose database or key file is lost. Opened by the passphrase or the
   * words that were in force when it was made. Leaves the vault open. Tells `progress`.
   */
  restoreBackup(asked: {
    readonly file: Blob;
    readonly secret: Secret;
    readonly label: string; readonly emblem: string;
  }): Promise<Result<Unlocked>>;
  /**
   * A backup of the vault that is here, written beside it and checked, and how the two differ: nothing else is touched. From the door, or
   * with the vault open. Opened as `restoreBackup`. Tells `progress`.
   */
  prepareRestore(asked: { readonly file: Blob; readonly secret: Secret }): Promise<Result<Differences>>;
  /** Puts what was prepared in the place of what is here, which is kept aside. typed: the words of its checkpoint, where they are asked for. */
  switchToRestored(asked: { readonly typed: string }): Promise<Result<Unlocked>>;
  /** Deletes what was prepared; everything is as it was. */
  leaveRestored(): Promise<Result<null>>;
  /** What putting backups in the vault's place left as it was. */
  keptAside(): Promise<Result<readonly KeptAside[]>>;
  /** Deletes one of those, its words typed. */
  deleteAside(asked: { readonly database: number; readonly typed: string }): Promise<Result<null>>;
  /**
   * A new passphrase. current may also be the 24 recovery words or two shares, for who has forgotten it. behind: the second copy of the key
   * file could not be written yet, so what is revoked still opens the older copy; the next unlocking mends it.
   */
  changePassphrase(asked: { readonly current: string | Extract<Secret, { readonly shares: unknown }>; readonly next: string }): Promise<Result<{ readonly behind: boolean }>>;
  /**
   * Draws new recovery words, told this once; nothing changes before three are asked back. keys: also a new root key and a
   * new generation of every other key, which must wait while an errand is out.
   */
  renewWords(asked: { readonly current: string; readonly keys: boolean }): Promise<Result<{ readonly words: readonly string[]; readonly ask: readonly number[] }>>;
  /** Three right words at the asked places put the new words (and keys) in force; the old ones open nothing on this tablet from then on. */
  confirmNewWords(answers: readonly { readonly place: number; readonly word: string }[]): Promise<Result<{ readonly behind: boolean }>>;
  /**
   * Draws three shares for three people, any two of which will open the vault; nothing changes before each is handed over and checked.
   * current: the passphrase or the 24 words.
   */
  drawShares(asked: { readonly current: string; readonly holders: readonly string[] }): Promise<Result<{ readonly set: string }>>;
  /** The share (1-3) whose turn it is, to be printed and handed over. notNow: it is another's turn. */
  tellShare(number: number): Promise<Result<ToldShare>>;
  /** Words of its sheet at the asked places: the next share's turn; after the third the set is in force, and any before opens nothing. */
  confirmShare(asked: {
    readonly number: number; readonly answers: readonly { readonly place: number; readonly word: string }[];
  }): Promise<Result<{ readonly next: number } | { readonly behind: boolean }>>;
  /** Takes the shares in force out of use. notFound: there are none. */
  dropShares(asked: { readonly current: string }): Promise<Result<{ readonly behind: boolean }>>;
};

/** on: set or lifted. Who said so, and why: in the clinician's words. */
export type HoldAsked = { readonly child: ChildId | null; readonly on: boolean; readonly saidBy: string; readonly why: string };

/** What is being typed: JSON text of the slot's draft. */
export type LastWords = { readonly child: ChildId; readonly slot: DraftSlot; readonly body: string };

export type LongAct = 'backup' | 'readingBack' | 'trying' | 'comparing' | 'restore' | 'check' | 'sealing' | 'shredding' | 'indexing' | 'practice';

/** What the vault tells the page unasked. */
export type VaultEvents = {
  /** The page's own copy of the marker, to keep. */
  marker(marker: string): void;
  /** This vault was removed: the page keeps no marker of it any more. */
  forget(vault: VaultId): void;
  /** Another window took over, or an assumption broke: the page covers, ends the worker and reloads. */
  mustLock(why: 'takenOver' | 'broken'): void;
  /** How far a long act has come; of is 0 when that is not known. */
  progress(what: LongAct, done: number, of: number): void;
  /** Its own end of the porter's port, before it answers `handOver`: to be left open until the porter has its errand (Note: both ends). */
  vaultsEnd(port: MessagePort): void;
};

/** What a worker tells its page first: the life it holds (`holdLife`), by which the page notices its end. */
export type LifeEvents = { alive(life: string): void };
