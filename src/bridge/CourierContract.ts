import type { SignedFace } from '../core/Consent.ts';
import type { Instant } from '../core/Instant.ts';
import type { RecallLetter } from '../core/RecallLetter.ts';
import type { Result } from '../core/Result.ts';

/** What a recipient sees of an opened package. verified: the signature is over these very words. */
export type OpenedPackage = {
  readonly signed: SignedFace;
  readonly verified: boolean;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
};

/** The courier's door for anyone with a file: no vault, no key of ours. */
export type CourierContract = {
  openPackage(bytes: Uint8Array<ArrayBuffer>, secret: { readonly passphrase: string } | { readonly identity: string }): Promise<Result<OpenedPackage>>;
  verifyReceipt(json: string): Promise<Result<SignedFace>>;
};

/** What the vault hands the courier it started itself: words out of the consent and the consent's face, never a key. */
export type PackageAsked = {
  readonly signed: SignedFace;
  readonly to: { readonly ageKey: string } | { readonly passphrase: string };
};

/** A consent that was taken back after it had gone out, with when that was: a day YYYY-MM-DD where no more is known. fingerprint: the face's hash, as the ledger has it. */
export type RecallAsked = {
  readonly signed: SignedFace;
  readonly handedOut: Instant | string;
  readonly madeAt: Instant;
  readonly fingerprint: string;
};

/** The letter to its recipient: in words, to be read before it goes, and as the page to save. */
export type MadeRecall = { readonly letter: RecallLetter; readonly bytes: Uint8Array<ArrayBuffer> };

/** The making door: opened only by the vault, in a courier of its own. */
export type PressContract = {
  makePackage(asked: PackageAsked): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer> }>>;
  makeRecall(asked: RecallAsked): Promise<Result<MadeRecall>>;
};
