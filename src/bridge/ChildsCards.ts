import type { Band } from '../core/Band.ts';
import type { NoticeCardName } from '../core/Notice.ts';

/** The lines of each card, in order. */
export type CardLines = Readonly<Record<NoticeCardName, readonly string[]>>;

/** The cards as this child hears them in this house. */
export type ChildsCards = {
  readonly pack: { readonly id: string; readonly version: string; readonly reviewed: boolean };
  readonly band: Band;
  /** BCP 47, of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly lines: CardLines;
  /** The same in the languages that a clinician may read the pages in, but for the one of the words. */
  readonly asides: readonly { readonly language: 'en' | 'es'; readonly lines: CardLines }[];
  /** What children call the clinician; empty while not known. */
  readonly clinician: string;
  /** The words are not in the child's language: somebody puts them into it, and is named. */
  readonly needsPutting: boolean;
};
