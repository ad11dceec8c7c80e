import type { Hand, LaterDay } from './Errand.ts';
import type { SentenceId } from './Id.ts';
import type { Section } from './Summary.ts';
import type { InOther, RoomWord } from './Walk.ts';

/**
 * A switchable sentence as she meets it, beside the others of its part. The original can be heard too. spoken: its rendering was
 * recorded and not typed.
 */
export type StepSentence = {
  readonly id: SentenceId; readonly section: Section; readonly rendering: string; readonly original: string; readonly on: boolean;
  readonly spoken: boolean;
  /** BCP 47: what `rendering` is in, which the room's words need not be. */
  readonly language: string;
};

/** One picture and words to tap. No mark says which is right. */
export type StepCard = { readonly id: string; readonly text: string; readonly picture: string };

/** What is said back to one of her answers. */
export type SaidBack = { readonly answer: StepCard; readonly text: string };

/** What the child's room shows now: all of it, and nothing of what is right or comes next. */
export type Step = {
  readonly words: Readonly<Record<RoomWord, string>>;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly reviewed: boolean;
  /** At whose side the buttons lie. */
  readonly hand: Hand;
  /** Of a practice vault. */
  readonly practice?: true;
  /** Stones on the path: how many, and the one she stands on. */
  readonly stones: { readonly count: number; readonly here: number };
  /** teachBack: whether it asks if we said it well; else it asks her something only she knows. */
  readonly show:
    | { readonly type: 'story'; readonly id: string; readonly title: string; readonly sentences: readonly string[]; /** The same in the pieces it is said in. */ readonly said: readonly string[]; readonly picture: string; readonly again: boolean; readonly summary: readonly StepSentence[] | null; readonly summaryLanguage: string | null; /** What follows in another language. */ readonly inOther?: InOther; /** Her yes that can be taken back here. */ readonly takeBack?: string }
    | { readonly type: 'openQuestion'; readonly teachBack: boolean; readonly text: string; readonly invitation: string; readonly picture: string }
    | { readonly type: 'options'; readonly teachBack: boolean; readonly text: string; readonly options: readonly StepCard[] }
    | { readonly type: 'reply'; readonly teachBack: boolean; readonly text: string; readonly picture: string }
    | { readonly type: 'decision'; readonly answers: readonly StepCard[] }
    | { readonly type: 'saidBack'; /** What would be said to the answers beside it: holds the place as large for one as for another. */ readonly others: readonly SaidBack[] } & SaidBack
    | { readonly type: 'day'; readonly days: readonly LaterDay[] }
    | { readonly type: 'copy'; readonly text: string; readonly cards: readonly StepCard[] }
    | { readonly type: 'asking' }
    | { readonly type: 'ended'; readonly text: string; readonly picture: string };
};

/** A step with the recordings of what is heard on it, by the names of `heardOn`. */
export type SoundedStep = Step & { readonly sounds: ReadonlyMap<string, Uint8Array<ArrayBuffer>> };
