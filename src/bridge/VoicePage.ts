import type { RecordingNote } from '../core/Recording.ts';
import type { ChildId, SummaryId } from '../core/Id.ts';

/** Whose voices, and of which walkthrough. summary null: a request in general, without what only one of them tells. */
export type VoicesOf =
  | { readonly kind: 'notice' | 'whoSaw'; readonly child: ChildId }
  | { readonly kind: 'request'; readonly child: ChildId; readonly summary: SummaryId | null };

/** What a text is on its card. */
export type VoiceRole = 'page' | 'question' | 'invitation' | 'option' | 'reply' | 'answer' | 'saidBack' | 'word';

/**
 * One text of the walkthrough, lines apart. of: house serves every child, request this one alone; notYet names what the request does
 * not say so far; handOver is a time that is known only once she is handed the tablet; yes is of one of the yeses she is shown. The last
 * three cannot be recorded.
 */
export type VoicePiece = {
  readonly text: string;
  readonly as: VoiceRole;
  readonly of: 'house' | 'request' | 'notYet' | 'handOver' | 'yes';
  readonly recorded: RecordingNote | null;
};

/** What stands together: a screen, a question with its ways to answer, an answer, or the room's own words. */
export type VoiceCard = {
  readonly id: string;
  readonly group: 'screens' | 'questions' | 'answers' | 'words';
  readonly picture: string | null;
  readonly pieces: readonly VoicePiece[];
};

/** Everything this child will hear. language: what it is recorded in, her best one; packLanguage: what it is written in. */
export type VoicePage = { readonly codeName: string; readonly language: string; readonly packLanguage: string; readonly cards: readonly VoiceCard[] };

/**
 * A recording of words that are no longer said to any child (house) or in any of her requests. told: what it is of, in the language it is
 * in and the one its words are written in; null: it does not open.
 */
export type LooseVoice = {
  readonly id: string;
  readonly of: 'house' | 'request';
  readonly told: (RecordingNote & { readonly text: string; readonly language: string; readonly packLanguage: string }) | null;
};
