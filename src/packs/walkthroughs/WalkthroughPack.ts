import type { Band } from '../../core/Band.ts';
import type { CopyCard } from '../../core/CopyAsked.ts';
import type { NoticeAnswer } from '../../core/Notice.ts';
import type { RecipientRole } from '../../core/Recipient.ts';
import type { KeyIdea, RequestAnswer, RoomWord } from '../../core/Walk.ts';
import type { PictureName } from '../PictureName.ts';

/** What a walkthrough is of: the notice of confidentiality's limits, or a request to share one summary. */
export type WalkthroughKind = 'notice' | 'request';

/**
 * Words that may be said only where a fact stands, and those said where it does not.
 * noCost: a no costs the child nothing, confirmed in writing (R41). office: the office the house works for is known (R40).
 * authorizer: a grown-up must sign too. independent: the clinician works for neither ICE nor a court.
 */
export type Need =
  | 'noCostConfirmed'
  | 'noCostUnconfirmed'
  | 'office'
  | 'noOffice'
  | 'authorizer'
  | 'noAuthorizer'
  | 'independent'
  | 'notIndependent';

/** One sentence, with {PLACEHOLDERS}; a bare string is said always. */
export type Line = string | { readonly words: string; readonly needs: Need };

/** Lines that hold are said one after another, with a space between. */
export type Words = Line | readonly Line[];

/** One idea and its picture. Variants share an id: for any facts, one of them holds. */
export type WalkthroughScreen = {
  readonly id: string;
  readonly needs?: Need;
  readonly title: Words;
  readonly picture: PictureName;
  readonly sentences: readonly Line[];
  readonly keyIdea?: KeyIdea;
  /** Here the summary's own sentences follow, each with a switch. */
  readonly sentencesHere?: true;
};

/** One way to answer a question. */
export type Option = {
  /** Unique within its question. */
  readonly id: string;
  readonly needs?: Need;
  readonly label: Words;
  readonly picture: PictureName;
  /** What is said back. After a wrong tap it takes the blame. */
  readonly reply: Words;
  /** null where nothing is scored. */
  readonly right: boolean | null;
  /** Of the coercion question only: is the choice her own? Anything else ends without a package (R29). */
  readonly own?: boolean;
};

/** Teach-back, or the question whether anyone told her to say yes. */
export type Question = {
  readonly id: string;
  readonly kind: 'teachBack' | 'coercion';
  /** The screen that is told again, with `altPicture`, after a wrong tap. */
  readonly about: string;
  readonly picture: PictureName;
  readonly altPicture: PictureName;
  /** Missed twice on one of these, a request ends kindly (R27). */
  readonly key?: 'canSayNo' | 'canTakeBack';
  readonly text: Words;
  /** How she may answer before any option is shown. */
  readonly invitation: string;
  /** For the clinician before the tablet is handed over; never shown to the child. */
  readonly forClinician?: string;
  readonly options: readonly Option[];
};

/** One of five equal answers, said back before it counts. */
export type Answer<Code extends string> = {
  readonly code: Code;
  readonly label: string;
  readonly saidBack: string;
  readonly picture: PictureName;
};

/** The room's words that differ between a notice and a request. */
export type KindWord = 'whatDoYouWant' | 'endStop';

/** One walkthrough in one band. */
export type Walkthrough<Code extends string> = {
  readonly screens: readonly WalkthroughScreen[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer<Code>[];
  readonly words: Readonly<Record<KindWord, string>>;
};

/** What the clinician says or shows outside a walkthrough. */
export type Scripts = {
  /** Before a report, unless unsafe (R51). {FACT} is the one thing that will be said. */
  readonly haveToTell: readonly Line[];
  readonly tellMeBack: string;
  readonly takeBackNotSent: readonly Line[];
  readonly takeBackSent: readonly Line[];
};

/** The notice in a breath, read with the child from a card: as a session starts, and before the questions of a form (R38). */
export type NoticeCard = { readonly atStart: readonly Line[]; readonly beforeForm: readonly Line[] };

/** One page of what others saw: a picture, a title, one thing told. */
export type SawPage = { readonly title: string; readonly picture: PictureName; readonly sentences: readonly string[] };

/** What can be taken back on such a page: the words to tap, and what is said before and after it counts. */
export type SawTakeBack = { readonly label: string; readonly ask: string; readonly done: string };

/**
 * What others saw, with a page for each yes she gave (R31, R56). {WHO} {WHO_ROLE} {WHY} everywhere; {WAIT} where it waits,
 * {ON} where it is gone or was taken back. {WAIT} stands in a sentence of its own: it is left out once the wait is over.
 */
export type WhoSaw = {
  readonly opening: SawPage;
  /** No yes was ever given. */
  readonly nothing: SawPage;
  readonly waiting: SawPage & { readonly takeBack: SawTakeBack };
  readonly sent: SawPage & { readonly takeBack: SawTakeBack };
  readonly takenBack: SawPage;
  /** Taken back after it had gone: no more is sent, and they were asked to delete it. */
  readonly recalled: SawPage;
  /** Its time ran out before it went. */
  readonly ended: SawPage;
  /** The last page. */
  readonly closing: SawPage;
};

/** One card of the question about her copy. */
export type CopyChoice = CopyCard & { readonly picture: PictureName };

/** After a yes: whether she wants the page she agreed to, and whether there is a safe place for it (R34). No placeholders. */
export type CopyWords = {
  readonly text: string;
  readonly paper: CopyChoice;
  readonly keep: CopyChoice;
  readonly none: CopyChoice;
  /** Before paper counts. */
  readonly where: string;
  readonly safe: CopyChoice;
  readonly notSafe: CopyChoice;
};

/** Everything one band reads or hears. */
export type BandWords = {
  readonly notice: Walkthrough<NoticeAnswer>;
  readonly request: Walkthrough<RequestAnswer>;
  /** `step` and `youTapped` keep {STEP}, {STEPS} and {ANSWER} for the room to fill. */
  readonly room: Readonly<Record<Exclude<RoomWord, KindWord>, string>>;
  readonly scripts: Scripts;
  readonly card: NoticeCard;
  readonly whoSaw: WhoSaw;
  readonly copy: CopyWords;
};

/** Who did a part of the work, by name or by office, and the ISO day it was finished. */
export type Credit = { readonly who: string; readonly on: string };

/**
 * Who stands behind the words (R44); null: nobody has done it. translated is null too for words written in their own
 * language. childTested names who sat with children, and with how many; never a child. reviewed: a qualified translator
 * or reader of that language signed the whole pack.
 */
export type Provenance = {
  readonly written: Credit;
  readonly translated: Credit | null;
  readonly backTranslated: Credit | null;
  readonly childTested: Credit | null;
  readonly reviewed: Credit | null;
};

/** How days and times are said inside this pack's sentences. */
export type SaidInstants = {
  /** BCP 47: whose names of days and months. Another language's where browsers know none of this one: es-GT for Mam. */
  readonly locale: string;
  /** Whether an hour is said with its part of the day ('3:05 de la tarde') and not as the locale writes it ('3:05 PM'). */
  readonly partOfDay: boolean;
  /** {WEEKDAY} {DAY} {TIME} in order, as they stand inside a sentence. */
  readonly dayAndTime: string;
  /** The same at one o'clock, where the language has another word then. */
  readonly atOne?: string;
  /** {WEEKDAY} {DAY} in order: the short form for the youngest, 'Tuesday, December 2'. */
  readonly weekdayAndDay: string;
};

/** All a child reads or hears, in one language. */
export type WalkthroughPack = {
  readonly id: string;
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  readonly ownName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly provenance: Provenance;
  readonly instants: SaidInstants;
  /** {WHO_ROLE} as the clinician is offered it, after '{WHO} is'. It fits a man and a woman. */
  readonly saidRoles: Readonly<Record<RecipientRole, string>>;
  readonly bands: Readonly<Record<Band, BandWords>>;
};
