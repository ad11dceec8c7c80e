import type { KeyFileBody } from '../../../src/vault/keys/KeyFileBody.ts';

/** A key file of the day when shares came, what opens it, and what it says. Bytes in hex. */
export type FrozenShares = {
  readonly vault: string;
  readonly passphrase: string;
  readonly words: readonly string[];
  readonly set: string;
  readonly shares: readonly { readonly bytes: string; readonly words: string; readonly code: string }[];
  readonly keyFile: string;
  readonly body: KeyFileBody;
};
