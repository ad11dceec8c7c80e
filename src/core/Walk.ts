import type { Band } from './Band.ts';

/** The six ideas without which a yes cannot be offered (DESIGN 7). */
export const keyIdeas = ['what', 'who', 'why', 'noReturn', 'noIsFine', 'canChange'] as const;
export type KeyIdea = (typeof keyIdeas)[number];

/** One story screen as this child meets it: every placeholder filled. */
/** Words as they were told in a language that is not the room's: said by themselves. language: BCP 47. */
export type InOther = { readonly text: string; readonly language: string };

export type WalkScreen = {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly picture: string;
  readonly keyIdea: KeyIdea | null;
  /** The summary's sentences stand here, each with its switch. */
  readonly showsSummary: boolean;
  /** Title and sentences in the pieces they are said in, lines apart: what is of one request alone stands by itself. Absent: one piece. */
  readonly said?: readonly string[];
  /** Comes after the sentences. */
  readonly inOther?: InOther;
};

export type WalkOption = {
  readonly id: string;
  readonly text: string;
  readonly reply: string;
  readonly picture: string;
  /** null: not scored. */
  readonly right: boolean | null;
  /** Of the coercion question only: whether it says 'my own choice'. */
  readonly own: boolean | null;
};

/** The two questions of which twice wrong ends a request with no export (R27). */
export const keyQuestions = ['canSayNo', 'canTakeBack'] as const;
export type KeyQuestion = (typeof keyQuestions)[number];

export type WalkQuestion = {
  readonly id: string;
  readonly text: string;
  /** 'Say it, draw it, or point.' */
  readonly invitation: string;
  readonly picture: string;
  /** The screen that is shown again, with altPicture, after a wrong tap. */
  readonly about: string;
  readonly altPicture: string;
  readonly key: KeyQuestion | null;
  readonly kind: 'teachBack' | 'coercion';
  readonly options: readonly WalkOption[];
};

export type RequestAnswer = 'yes' | 'no' | 'unsure' | 'later' | 'stop';

export type WalkAnswer<Code extends string = string> = {
  readonly code: Code;
  readonly label: string;
  readonly saidBack: string;
  readonly picture: string;
};

/** The room's own few words, in the child's language and band. */
export const roomWords = [
  'hearAgain', 'goBack', 'ask', 'skip', 'stop', 'next', 'moreBelow', 'reading', 'showPictures', 'saidItWell', 'thatIsMyAnswer', 'change',
  'youChoose', 'whatDoYouWant', 'allAreGood', 'goOn', 'askPage', 'againFirst', 'partOn', 'partOff', 'hearOriginal', 'adultReads',
  'resting', 'giveBack', 'endMissed', 'endCoerced', 'endNotice', 'endStop', 'whichDay', 'dayTomorrow', 'dayThree', 'dayWeek', 'dayAsk',
  // 'step' carries {STEP} and {STEPS}, 'youTapped' {ANSWER}; 'broken' is said when the tablet could not keep what she did.
  // What the parts of a summary are called, and switching a whole one.
  'partSessions', 'partSymptoms', 'partDailyLife', 'partPlan', 'partProgress', 'partScores', 'partDiagnosis', 'partOther',
  'step', 'alwaysHere', 'whichOfThese', 'youTapped', 'isThatRight', 'saidItBack', 'nothingLeft', 'notReviewed', 'broken', 'tryAgain', 'adultOpens',
] as const;
export type RoomWord = (typeof roomWords)[number];

/** A walkthrough filled for one child: what an errand carries. */
export type Walk = {
  readonly pack: { readonly id: string; readonly version: string; readonly reviewed: boolean };
  readonly band: Band;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Readonly<Record<RoomWord, string>>;
  readonly screens: readonly WalkScreen[];
  readonly questions: readonly WalkQuestion[];
  readonly answers: readonly WalkAnswer[];
};

/** What fills a walkthrough's placeholders and decides which of its sentences may be said. */
export type WalkFacts = {
  readonly clinician: string;
  readonly office: string;
  readonly noCostConfirmed: boolean;
  readonly independent: boolean;
  /** Of a request only. authorizer null: no one else must sign. */
  readonly request: {
    readonly who: string;
    readonly whoRole: string;
    readonly why: string;
    readonly authorizer: string | null;
    readonly wait: string;
    readonly expiry: string;
  } | null;
};
