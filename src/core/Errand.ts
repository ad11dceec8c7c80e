import type { CopyAsked, CopyTap } from './CopyAsked.ts';
import type { ChildId, ConsentId, ErrandId, SentenceId, SummaryId } from './Id.ts';
import type { Instant } from './Instant.ts';
import type { Recipient } from './Recipient.ts';
import type { RecordedRendering } from './Recording.ts';
import type { RenderingAttestation, Section, Signer } from './Summary.ts';
import type { RequestAnswer, Walk } from './Walk.ts';
import type { NoticeAnswer } from './Notice.ts';

/** A sentence as it is offered: what would leave, and what she hears. */
export type OfferedSentence = {
  readonly id: SentenceId;
  readonly section: Section;
  readonly text: string;
  readonly rendering: string;
  /** Only one that is of these words in her language. */
  readonly recorded?: Omit<RecordedRendering, 'of'> | null;
};

/** What the clinician attested before handing the tablet over (R29, R42, R44). */
export type HandOverAttestation = {
  readonly whoAsked: 'recipient' | 'child' | 'someoneElse';
  /** Nobody but child, clinician and interpreter is in the room. */
  readonly alone: boolean;
  readonly interpreter: { readonly who: string; readonly independent: boolean; readonly pledged: boolean } | null;
  /** For a pack that is not reviewed, or not in her best language: who walks it along. Empty when not needed. */
  readonly walkedBy: string;
  /**
   * Whether the office's own form for its records (A-5, with a witness) was asked for: of a request to a child of 14 or over
   * (R22). Not there where nobody was asked.
   */
  readonly orrForm?: OrrForm;
};

export const orrForms = ['asked', 'notNeeded'] as const;
export type OrrForm = (typeof orrForms)[number];

/** The hand the child holds the pen in: the buttons lie at its side. */
export const hands = ['left', 'right'] as const;
export type Hand = (typeof hands)[number];

/** Everything about the request that a yes will be bound to, fixed before the child sees it. */
export type Offer = {
  readonly summary: SummaryId;
  readonly recipient: Recipient;
  readonly purpose: string;
  readonly why: string;
  readonly sentences: readonly OfferedSentence[];
  readonly summaryLanguage: string;
  /** What the renderings are in: her best language, which the walk's words need not be in. An older plan does not tell. */
  readonly heardLanguage?: string;
  readonly attested: RenderingAttestation | null;
  readonly signer: Signer;
  readonly waitUntil: Instant;
  /** Empty for the full 24 hours or more. */
  readonly waitShortened: string;
  readonly expires: Instant;
};

/** How it came to be asked: hers does not count (R24). */
export type Asking = { readonly sheAsks: boolean; readonly why: string };

/** A yes that still stands, as the shelf says it. */
export type StandingYes = { readonly id: ConsentId; readonly notBefore: Instant; readonly expires: Instant };

/** What she can take back where she is shown who saw what: on the screen of this id, in these words. */
export type SawTakeBack = {
  readonly screen: string;
  readonly consent: ConsentId;
  /** It has gone out already: no more of it is sent, and a recall letter is due. */
  readonly sent: boolean;
  /** Of the yes: what the re-ask mark knows it by. */
  readonly recipient: { readonly name: string };
  readonly purpose: string;
  readonly label: string;
  readonly ask: string;
  readonly picture: string;
  /** What the screen shows once it is taken back. */
  readonly after: { readonly title: string; readonly text: string; readonly picture: string };
};

/** What a child is handed: sealed on disk before she sees its first screen, never changed after. */
export type ErrandPlan = {
  readonly id: ErrandId;
  readonly child: ChildId;
  readonly codeName: string;
  readonly madeAt: Instant;
  readonly clinician: string;
  readonly walk: Walk;
  /** Wrong taps by question id in errands of the same request that broke off: they count on (DESIGN 7). */
  readonly missesBefore: Readonly<Record<string, number>>;
  readonly attestation: HandOverAttestation;
  /** Not there: right. */
  readonly hand?: Hand;
  /** Laid by a practice vault: her room says so. */
  readonly practice?: true;
  /** Orders of the options, one a round, and of the answers: drawn at hand-over, so that the porter draws nothing. */
  readonly orders: { readonly options: Readonly<Record<string, readonly (readonly string[])[]>>; readonly answers: readonly string[] };
  /** What is heard from a recording, by the name of its piece (`heardOn`), in the order of the errand's sounds. Absent: nothing. */
  readonly sounds?: readonly string[];
} & (
  | { readonly kind: 'notice' }
  /** copy: asked after a yes; not there in a plan of before, and then nothing is asked. */
  | { readonly kind: 'request'; readonly offer: Offer; readonly asking: Asking; readonly copy?: CopyAsked }
  /** Who saw what. standing: every yes of hers that stood when it was laid, newest first. */
  | { readonly kind: 'whoSaw'; readonly takeBacks: readonly SawTakeBack[]; readonly standing: readonly StandingYes[] }
);

export const laterDays = ['tomorrow', 'three', 'week', 'whenSheAsks'] as const;
export type LaterDay = (typeof laterDays)[number];

/** What a child can do. Each is one sealed row of the errand. */
export type ChildAct =
  /** The screen was shown to its end and she goes on. */
  | { readonly do: 'next' }
  | { readonly do: 'back' }
  | { readonly do: 'skip' }
  | { readonly do: 'ask' }
  | { readonly do: 'goOn' }
  | { readonly do: 'hearAgain' }
  | { readonly do: 'strike'; readonly sentence: SentenceId }
  | { readonly do: 'restore'; readonly sentence: SentenceId }
  /** A whole part with one tap: all its sentences out, or all back in. */
  | { readonly do: 'strikePart'; readonly section: Section }
  | { readonly do: 'restorePart'; readonly section: Section }
  /** She has told it in her own way; now the pictures. */
  | { readonly do: 'told' }
  | { readonly do: 'option'; readonly option: string }
  | { readonly do: 'choose'; readonly answer: string }
  | { readonly do: 'change' }
  | { readonly do: 'keep' }
  | { readonly do: 'pickDay'; readonly day: LaterDay }
  /** Of her copy, after a yes. */
  | { readonly do: 'copy'; readonly choice: CopyTap }
  /** Her yes of the page before her; it counts once she keeps it. */
  | { readonly do: 'takeBack' }
  | { readonly do: 'stop' };

/** How an errand ended. 'brokenOff' is no act of hers: the vault says it when the chain just stops. */
export type ErrandOutcome =
  | { readonly type: 'answered'; readonly answer: RequestAnswer | NoticeAnswer; readonly day: LaterDay | null }
  | { readonly type: 'missed'; readonly question: string }
  | { readonly type: 'coerced' }
  /** Who saw what, to its last page: nothing was asked. */
  | { readonly type: 'seen' };
