import type { AuthorizationFault } from './Authorization.ts';
import type { BookName } from './Book.ts';
import type { ChildId, ConsentId, SentenceId } from './Id.ts';
import type { Instant } from './Instant.ts';

/** Everything that can go wrong for a person: plain data, no secret and no child's word in it. */
export type Problem =
  // unlocking and the key file
  | { readonly type: 'wrongPassphrase' }
  | { readonly type: 'wrongWords' }
  /** A share's checksum does not fit. place: the one word (0-31) that is wrong, where that can be told. */
  | { readonly type: 'shareMiswritten'; readonly place: number | null }
  | { readonly type: 'shareTooNew' }
  /** Two shares that do not belong together, or not to this vault; told before anything is tried. */
  | { readonly type: 'shareTwice' }
  | { readonly type: 'sharesOfTwoSets' }
  | { readonly type: 'sharesOfTwoVaults' }
  | { readonly type: 'sharesOfOther' }
  /** Of this vault, but of a set that was replaced or taken out of use. */
  | { readonly type: 'sharesNotInForce' }
  /** They fit each other and the vault, and still open nothing. */
  | { readonly type: 'wrongShares' }
  | { readonly type: 'passphraseTooShort'; readonly least: number }
  /** The one that opens every practice vault: no other may have it. */
  | { readonly type: 'passphraseOfPractice' }
  | { readonly type: 'keyFileMissing' }
  | { readonly type: 'keyFileDamaged' }
  | { readonly type: 'parametersRefused' }
  | { readonly type: 'outOfMemory' }
  | { readonly type: 'notContained'; readonly why: string }
  | { readonly type: 'wasmMissing' }
  | { readonly type: 'vaultStopped' }
  | { readonly type: 'locked' }
  | { readonly type: 'openElsewhere' }
  | { readonly type: 'takenOver' }
  // the disk
  | { readonly type: 'storageFull' }
  | { readonly type: 'storageRefused' }
  | { readonly type: 'storageLost' }
  | { readonly type: 'storageBlocked' }
  /** What lies there was written by a later version of the app: nothing of it is touched. */
  | { readonly type: 'storageTooNew' }
  | { readonly type: 'databaseMissing' }
  | { readonly type: 'savesMissing'; readonly remembered: number; readonly found: number }
  | { readonly type: 'damaged'; readonly book: BookName; readonly child: ChildId | null; readonly number: number | null }
  | { readonly type: 'shelfDamaged' }
  | { readonly type: 'sealBroken' }
  /** Nothing more of these can be kept: not written. keys: new ones beside the old, until what is sealed anew is through. */
  | { readonly type: 'vaultFull'; readonly of: 'children' | 'keys' | 'entries' | 'restores' }
  // what was typed
  | { readonly type: 'invalid'; readonly field: string; readonly why: 'empty' | 'tooLong' | 'malformed' | 'taken' | 'outOfRange' }
  | { readonly type: 'entryTooLong'; readonly mostBytes: number }
  | { readonly type: 'notFound' }
  // what is to be destroyed
  /** A legal hold, on her or on all: nothing of it is destroyed until it is lifted (R12). */
  | { readonly type: 'heldByLaw' }
  /** Until there are rules of retention: what is older than 30 days, what left, a yes that was given, or that it cannot be told, is kept. */
  | { readonly type: 'mustBeKept'; readonly why: 'old' | 'left' | 'yes' | 'unsure' }
  | { readonly type: 'backupRunning' }
  /** Older keys still open something, and are in use until all of it is sealed anew. */
  | { readonly type: 'keysRenewing' }
  /** An older copy of the vault lies aside, which may hold her and opens by keys that would go. */
  | { readonly type: 'copyAside' }
  /** What was typed is not her code name. */
  | { readonly type: 'otherCodeName' }
  // asking a child
  | { readonly type: 'summaryEmpty' }
  | { readonly type: 'renderingMissing'; readonly sentence: SentenceId }
  | { readonly type: 'renderingNotAttested' }
  | { readonly type: 'signerMissing' }
  | { readonly type: 'custodianNeedsCounsel' }
  /** What is asked for is no valid authorization (F1.7, F1.8): the part, and what is wrong with it. */
  | ({ readonly type: 'authorizationIncomplete' } & AuthorizationFault)
  | { readonly type: 'packNotAttested' }
  | { readonly type: 'waitingNeedsReason' }
  | { readonly type: 'reaskNeedsReason' }
  | { readonly type: 'tooSoonToAsk'; readonly notBefore: Instant | null }
  | { readonly type: 'askedTwice' }
  | { readonly type: 'errandOut' }
  | { readonly type: 'noErrand' }
  | { readonly type: 'errandUnreadable' }
  /** What a child did lies on the disk and could not be taken in yet: it may take a yes back. */
  | { readonly type: 'errandWaits' }
  /** Part of what she did with who saw what is lost: what she took back before it counts, and there may have been more. */
  | { readonly type: 'takingBackUnsure' }
  /** What she did is lost and may have taken this yes back: nothing leaves on it until she was asked again. */
  | { readonly type: 'yesUnsure' }
  /** Damage in ledger or record: what a child would be shown of who saw what may not be what happened. */
  | { readonly type: 'whoSawUnsure' }
  /** This yes of hers may have been taken back or used: before she is shown who saw what she is asked about it. */
  | { readonly type: 'whoSawAskFirst'; readonly consent: ConsentId }
  | { readonly type: 'notNow' }
  /** Broken off without a word of why: whether it was done is not known. */
  | { readonly type: 'notDone' }
  // letting go
  | { readonly type: 'noConsent' }
  | { readonly type: 'consentTakenBack' }
  | { readonly type: 'consentExpired' }
  | { readonly type: 'consentUsed' }
  | { readonly type: 'stillWaiting'; readonly until: Instant }
  | { readonly type: 'clockBehind'; readonly last: Instant }
  | { readonly type: 'recipientKeyMalformed' }
  | { readonly type: 'packageNotMade' }
  // a file from outside
  | { readonly type: 'fileNotPackage' }
  | { readonly type: 'fileDamaged' }
  | { readonly type: 'fileTooLarge'; readonly mostBytes: number }
  | { readonly type: 'fileKeyWrong' }
  | { readonly type: 'signatureWrong' }
  /** A file out of a package, but not the one that is signed. */
  | { readonly type: 'fileNotConsent' }
  // a backup
  | { readonly type: 'fileNotBackup' }
  /** It was there when it was picked: moved or taken away since, or the browser may not read it any more. */
  | { readonly type: 'backupUnreadable' }
  | { readonly type: 'backupDamaged' }
  /** Of a format that this version does not know. */
  | { readonly type: 'backupTooNew' }
  /** It held this many entries that do not open: everything else was put back. */
  | { readonly type: 'backupHadDamage'; readonly entries: number }
  /** Not the one that was made last since unlocking: it does not count. */
  | { readonly type: 'backupNotLast' }
  /** Of another vault than the one that is open. */
  | { readonly type: 'backupOfAnother' }
  /** What was being done with a backup was stopped, as it was asked to be. */
  | { readonly type: 'stopped' }
  /** What is here is newer than the backup, or may be, and the words that are asked for were not typed. */
  | { readonly type: 'wordsNotTyped' }
  /** Something was written here since it was compared with the backup. */
  | { readonly type: 'hereChanged' }
  /** A vault is on this tablet already. */
  | { readonly type: 'backupOfOther' }
  /** There can be one practice vault on a tablet. */
  | { readonly type: 'practiceHere' };

export type ProblemOf<T extends Problem['type']> = Extract<Problem, { readonly type: T }>;
