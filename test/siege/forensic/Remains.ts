import type { Hands } from '../../story/Hands.ts';
import type { Planted } from './plant.ts';

/** How a day ends: the browser is closed; a dead battery; page and browser crash, and leave dumps of what they held. */
export const endings = ['quit', 'kill', 'crash'] as const;
export type Ending = (typeof endings)[number];

/** A browser with the app in it, on a profile that is looked through once it has ended. */
export type Opened = {
  readonly hands: Hands;
  /** Keeps these words in the open, and makes a field named Planted. */
  plant(words: Planted): Promise<void>;
  end(how: Ending): Promise<void>;
};

/** Where the app is served, and the siege page. */
export type Addresses = { readonly app: string; readonly siegePage: string };

/** The copies of a vault's key file as they lay on the disk. */
export type KeyFiles = readonly Uint8Array[];

export type PassphraseChanged = { readonly before: KeyFiles; readonly after: KeyFiles };

/** What was typed of a child who was destroyed, and the copies of the key file before and after. */
export type Shredded = PassphraseChanged & { readonly words: readonly string[]; readonly typed: Readonly<Record<'codeName' | 'note' | 'draft' | 'progressNote', string>> };

/** A profile, and the browser that can be opened on it again and again. */
export type Remains = {
  readonly profile: string;
  /** Whether the clock of its pages and workers can be moved. */
  readonly movesTime: boolean;
  open(address: string): Promise<Opened>;
  /** Lets the next browser keep its session as usual, whatever the last one came to. No browser may be open on the profile. */
  forgetCrash(): Promise<void>;
  /** Whether the browser has written down what stands in a field: one that did not cannot be a control. */
  wroteField(text: string): Promise<boolean>;
  /** Makes a vault, hands out shares, changes the passphrase, takes the shares out of use, and ends so. No browser may be open on the profile. */
  changePassphrase(at: Addresses, how: Ending): Promise<PassphraseChanged>;
  /** Makes a vault with two children, destroys one of them and ends so. No browser may be open on the profile. */
  shredChild(at: Addresses, how: Ending): Promise<Shredded>;
  throwAway(): Promise<void>;
};
