import type { Band } from './Band.ts';
import type { Wing } from './Book.ts';
import type { BranchId, ChildId, ConsentId, PackageId, RecipientId } from './Id.ts';
import type { Instant } from './Instant.ts';
import type { Keeper, WayToLeave } from './Leaving.ts';
import type { NoticeCardName } from './Notice.ts';
import type { RecipientRole } from './Recipient.ts';

/** What a vault is opened with. */
export type OpenedBy = 'passphrase' | 'words' | 'shares';

/** What the ledger holds: ids, codes, hashes; of a disclosure also recipient and purpose (F7.1). Never a clinical word. */
export type Act =
  | { readonly act: 'vaultMade' }
  /** A backup was saved that holds the shelf of this epoch. lines: how many the ledger had when it was made. */
  | { readonly act: 'backupMade'; readonly epoch: number; readonly lines?: number }
  /** A backup that holds the shelf of this epoch was opened to its end beside the vault, which nothing of it changed. */
  | { readonly act: 'backupTried'; readonly epoch: number }
  /** Put on this tablet from a backup of that epoch: what follows is written by this branch. */
  | { readonly act: 'restored'; readonly branch: BranchId; readonly epoch: number }
  | { readonly act: 'shelfMended' }
  /** An older copy of the vault that was kept aside was deleted; entries: how many it had, null where that was not known. */
  | { readonly act: 'asideDeleted'; readonly entries: number | null }
  | { readonly act: 'unlocked'; readonly wrongTries: number; readonly by: OpenedBy }
  /** Someone had asked, by the locked door, for the vault to be removed: the unlocking before this line stopped it. */
  | { readonly act: 'removalStopped'; readonly asked: Instant }
  | { readonly act: 'passphraseChanged' }
  | { readonly act: 'wordsRenewed' }
  /** Three shares were handed out, any two of which open the vault; any set before opens nothing from here. */
  | { readonly act: 'sharesIssued'; readonly count: number }
  /** No shares open it any more: taken out of use, or gone with the root key. */
  | { readonly act: 'sharesDropped' }
  /** Every key but the ledger's signature was drawn anew; generation is the root key's. */
  | { readonly act: 'keysRenewed'; readonly generation: number }
  | { readonly act: 'childAdded'; readonly child: ChildId }
  | { readonly act: 'childChanged'; readonly child: ChildId }
  /** She left on this day, YYYY-MM-DD; who keeps her records from then on. Nothing of them went with it. */
  | { readonly act: 'childLeft'; readonly child: ChildId; readonly on: string; readonly how: WayToLeave; readonly records: Keeper }
  /** She is here again since this day, YYYY-MM-DD. */
  | { readonly act: 'childCameBack'; readonly child: ChildId; readonly on: string }
  /** One per child and unlock (R6). */
  | { readonly act: 'childOpened'; readonly child: ChildId }
  /** Words were looked for in one wing of all children, which shows pieces of what they told: one per wing and unlock (R6), without the words. */
  | { readonly act: 'wordsSought'; readonly wing: Wing }
  | { readonly act: 'entryAdded'; readonly child: ChildId; readonly wing: Wing; readonly number: number; readonly kind: string }
  /** Her keys are gone from this tablet, and with them all that was written of her: what is left is her id in the ledger. */
  | { readonly act: 'childShredded'; readonly child: ChildId }
  /** From here nothing of hers is destroyed, or with null of anyone's, until the hold is lifted (R12). */
  | { readonly act: 'holdSet'; readonly child: ChildId | null }
  | { readonly act: 'holdLifted'; readonly child: ChildId | null }
  | { readonly act: 'facilityChanged' }
  | { readonly act: 'recipientAdded'; readonly recipient: RecipientId }
  | { readonly act: 'noticeGiven'; readonly child: ChildId; readonly band: Band; readonly pack: string; readonly version: string; readonly answered: boolean }
  /** A card was read with the child; number is its entry in the record. */
  | {
      readonly act: 'noticeRead'; readonly child: ChildId; readonly number: number; readonly card: NoticeCardName;
      readonly band: Band; readonly pack: string; readonly version: string;
    }
  | {
      readonly act: 'consentGiven'; readonly child: ChildId; readonly consent: ConsentId; readonly face: string;
      readonly recipient: { readonly role: RecipientRole; readonly name: string }; readonly purpose: string;
      readonly notBefore: Instant; readonly expires: Instant;
    }
  /** Before it was handed out nothing leaves on it any more; after that no more of it does, and a recall letter is due. */
  | { readonly act: 'consentTakenBack'; readonly child: ChildId; readonly consent: ConsentId; readonly how: 'tap' | 'spoken' }
  | { readonly act: 'packageMade'; readonly child: ChildId; readonly consent: ConsentId; readonly package: PackageId; readonly hash: string }
  | {
      readonly act: 'handedOut'; readonly child: ChildId; readonly consent: ConsentId; readonly package: PackageId;
      readonly recipient: { readonly role: RecipientRole; readonly name: string }; readonly purpose: string;
    }
  /** It had gone out, and the line of that is lost: on this day, YYYY-MM-DD, as the clinician knows. */
  | {
      readonly act: 'handedOutBefore'; readonly child: ChildId; readonly consent: ConsentId; readonly on: string;
      readonly recipient: { readonly role: RecipientRole; readonly name: string }; readonly purpose: string;
    }
  | { readonly act: 'notHandedOut'; readonly child: ChildId; readonly consent: ConsentId; readonly package: PackageId }
  /** She was shown who saw what: one page of it at least. */
  | { readonly act: 'whoSawShown'; readonly child: ChildId }
  /** What she did could not be read whole, and it may have taken her yeses back. null: not even whose it was is known. */
  | { readonly act: 'errandLost'; readonly child: ChildId | null }
  /** She was asked again after that, and her yes still stands. */
  | { readonly act: 'yesAskedAgain'; readonly child: ChildId; readonly consent: ConsentId }
  /** The letter that asks a recipient to delete what had gone out before the yes was taken back; then, that it was sent or handed over. */
  | { readonly act: 'recallMade'; readonly child: ChildId; readonly consent: ConsentId }
  | { readonly act: 'recallSent'; readonly child: ChildId; readonly consent: ConsentId }
  /** Her own copy of the face's words, on paper (F1.8, 164.508(c)(4)). */
  | { readonly act: 'copyGiven'; readonly child: ChildId; readonly consent: ConsentId };

/** One line of the ledger. hash is what the next line names; signature (Ed25519, base64url) is over it. */
export type LedgerLine = {
  readonly number: number;
  readonly at: Instant;
  readonly act: Act;
  /** Hex of 32 bytes. */
  readonly hash: string;
  readonly signature: string;
};

/** What reading the ledger came to. */
export type LedgerReading = {
  readonly lines: readonly LedgerLine[];
  /** null: each line seals the one before it and bears the vault's signature. */
  readonly brokenAt: number | null;
  readonly publicKey: string;
  readonly checkedAt: Instant;
};
