import type { Band } from '../../../src/core/Band.ts';
import type { WalkFacts } from '../../../src/core/Walk.ts';

/** A formula that tells how hard a text reads, and its bar for each band. */
export type Reading = {
  /** 'Flesch-Kincaid grade'. */
  readonly name: string;
  readonly bars: Readonly<Record<Band, number>>;
  /** For a text of fewer than twelve words, where one long word weighs as much as all others. */
  readonly lineBars: Readonly<Record<Band, number>>;
  /** Whether a bar is the most ('atMost') or the least ('atLeast') a text may score. */
  readonly bar: 'atMost' | 'atLeast';
  of(text: string): number;
};

/** What can be checked of one language beyond what holds for all. */
export type LanguageRules = {
  /** null: no formula is known here, and the script says so. */
  readonly reading: Reading | null;
  /** Promises nobody can make; allowed only in an answer marked wrong. */
  readonly neverSaid: RegExp;
  /** Thanks, praise and marks, which are never said back to an answer; null: none are known here. */
  readonly praise: RegExp | null;
  /** What else must not stand in a line, and why. */
  readonly alsoWrong: readonly { readonly pattern: RegExp; readonly why: string }[];
  /** A house and a request with short words, so that the pack's sentences are measured and not a name. */
  readonly facts: WalkFacts & { readonly request: NonNullable<WalkFacts['request']> };
  /** {ON}, and {FACT} as the clinician may say it. */
  readonly day: string;
  readonly fact: string;
};
