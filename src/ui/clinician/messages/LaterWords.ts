import type { advice } from './en/advice.ts';
import type { copy } from './en/copy.ts';
import type { entries } from './en/entries.ts';
import type { keysPage } from './en/keysPage.ts';
import type { leave } from './en/leave.ts';
import type { phrases } from './en/phrases.ts';
import type { putBack } from './en/putBack.ts';
import type { session } from './en/session.ts';

/** The English words that come with the screens that say them (`MoreWords`). Another language has them in its one catalogue. */
export type LaterWords = {
  readonly advice: typeof advice;
  readonly copy: typeof copy;
  readonly entries: typeof entries;
  readonly keysPage: typeof keysPage;
  readonly leave: typeof leave;
  readonly phrases: typeof phrases;
  readonly putBack: typeof putBack;
  readonly session: typeof session;
};
