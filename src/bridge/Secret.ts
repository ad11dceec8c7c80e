/** One share of three: its 32 words, or the text of its QR code. */
export type GivenShare = readonly string[] | string;

/** What a person opens a vault or a backup with. One share alone is not asked about. */
export type Secret =
  | { readonly passphrase: string }
  | { readonly words: readonly string[] }
  | { readonly shares: readonly [GivenShare, GivenShare] };

/** What a share says of itself: which of three, and of which set, 6 letters and digits. */
export type ShareFace = { readonly number: number; readonly set: string };

/** A share as it is told once, to be handed to its holder; ask: which of its words (0-31) are asked back. */
export type ToldShare = ShareFace & { readonly words: readonly string[]; readonly code: string; readonly ask: readonly number[] };
