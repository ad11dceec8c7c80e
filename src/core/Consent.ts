import type { Band } from './Band.ts';
import type { CopyWish } from './CopyAsked.ts';
import type { ChildAct, HandOverAttestation } from './Errand.ts';
import type { ConsentId, PackageId } from './Id.ts';
import type { Instant } from './Instant.ts';
import type { TeachBackNote } from './Notice.ts';
import type { RecipientRole } from './Recipient.ts';
import type { RecordingNote } from './Recording.ts';
import type { RenderingAttestation, Section, Signer } from './Summary.ts';

/** The part of a consent that leaves with the package: what a yes was said to, exactly. */
export type ConsentFace = {
  readonly format: 'resguardo consent 1';
  readonly id: ConsentId;
  readonly codeName: string;
  /** After strikes, in the order she heard them. */
  readonly words: readonly { readonly section: Section; readonly text: string }[];
  readonly wordsLanguage: string;
  /** Unkeyed hash (BLAKE2b-256, hex) of the canonical JSON of the renderings, typed and recorded, salted; the salt stays with the evidence. */
  readonly renderings: string;
  readonly recipient: { readonly role: RecipientRole; readonly name: string };
  readonly purpose: string;
  readonly givenAt: Instant;
  readonly notBefore: Instant;
  readonly expires: Instant;
  readonly singleUse: true;
  readonly walkthrough: { readonly pack: string; readonly version: string; readonly language: string; readonly band: Band };
  /** The child signs by tapping 'That is my answer' after teach-back; who else signed, and on what authority. */
  readonly signedBy: { readonly child: 'tap after teach-back'; readonly other: Signer };
  /** Unkeyed hash (BLAKE2b-256, hex) of the canonical JSON of the evidence, whose salt makes it unguessable. */
  readonly evidence: string;
  /** Said in a practice vault: nobody's yes. Not there in any other. */
  readonly practice?: true;
};

/** The part that stays in the child's record book: how the yes came about. Never leaves. */
export type ConsentEvidence = {
  readonly format: 'resguardo evidence 1';
  /** 32 random bytes, hex. */
  readonly salt: string;
  readonly renderings: readonly string[];
  /** How she was told of the recipient and the purpose: {WHO_ROLE} and {WHY}. Not there in the first consents. */
  readonly said?: { readonly whoRole: string; readonly why: string } | undefined;
  /**
   * Where one of them was recorded: of each sentence who said it and the sound's hash, which is also what it lies under, sealed
   * (Note: a sound once agreed to); null of one that was not. Absent: none was.
   */
  readonly recorded?: readonly (HeardRecording | null)[];
  readonly renderingsAttested: RenderingAttestation | null;
  readonly handOver: HandOverAttestation;
  readonly waitShortened: string;
  readonly shown: readonly { readonly screen: string; readonly text: string }[];
  readonly teachBack: readonly TeachBackNote[];
  /** The answer to 'has anyone told you to say yes?'; null where the band is not asked. */
  readonly ownChoice: boolean | null;
  /** What she wanted of her copy; null: she did not say. Not there in the first consents, where it was not asked. */
  readonly copy?: CopyWish | null | undefined;
  /** Her acts but strikes and restores: of those nothing is kept. */
  readonly acts: readonly { readonly at: Instant; readonly do: ChildAct['do'] }[];
  readonly settledAt: Instant;
};

/** A rendering as she heard it. sound: BLAKE2b-256 of its bytes, hex. */
export type HeardRecording = RecordingNote & { readonly sound: string };

/** A consent as it lies in the record book. Signature and key in base64url, of 64 and 32 bytes (Ed25519). */
export type SealedConsent = {
  readonly face: ConsentFace;
  readonly evidence: ConsentEvidence;
  readonly signature: string;
  readonly publicKey: string;
};

/** What leaves of a consent, and all a recipient needs to check it. */
export type SignedFace = Pick<SealedConsent, 'face' | 'signature' | 'publicKey'>;

/** What has happened to a yes since, as the ledger tells. recalled: taken back after it had been handed out. */
export type ConsentFate = 'standing' | 'made' | 'handedOut' | 'takenBack' | 'recalled';

/** All the ledger tells of what came of a yes. */
export type SinceTheYes = {
  readonly fate: ConsentFate;
  /** The package that was made last and neither handed out nor kept back. */
  readonly madePackage: PackageId | null;
  readonly handedOutAt: Instant | null;
  /** The day it went, YYYY-MM-DD, where only the clinician knows that it did: its line is lost, and `handedOutAt` is null. */
  readonly handedOutOn?: string;
  readonly takenBackAt: Instant | null;
  /** When what she did was lost and may have taken this yes back; null: it was not, or she was asked again since, or took it back. */
  readonly unsureSince: Instant | null;
  /** lost: what she did on the tablet, or saves. restored: it was put back from a backup, and may also have been handed out since. */
  readonly unsureBy: 'lost' | 'restored' | null;
  /** The letter to the recipient: of a recalled yes only. */
  readonly recall: 'due' | 'made' | 'sent' | null;
  /** When her copy was last printed for her. */
  readonly copyGivenAt: Instant | null;
};

/** What stands before the canonical JSON of a face when it is signed: no other signature of a vault begins so. */
export const faceDomain = 'resguardo consent face 1\n';
