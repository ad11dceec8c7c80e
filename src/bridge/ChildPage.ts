import type { Child } from '../core/Child.ts';
import type { SignedFace, SinceTheYes } from '../core/Consent.ts';
import type { DraftSlot } from '../core/DraftSlot.ts';
import type { DamagedRow, Kept, PrivateEntry, RecordEntry } from '../core/Entry.ts';
import type { Hold } from '../core/Hold.ts';
import type { Instant } from '../core/Instant.ts';
import type { Leaving } from '../core/Leaving.ts';
import type { Problem } from '../core/Problem.ts';
import type { Result } from '../core/Result.ts';
import type { Summary } from '../core/Summary.ts';

export type ConsentCard = SinceTheYes & { readonly face: SignedFace['face']; readonly number: number };

export type SummaryCard = {
  readonly summary: Summary;
  readonly savedAt: Instant;
  /** Why it cannot be offered yet for what is missing in it; null when complete. */
  readonly problem: Problem | null;
  /** Whether adults may open this request now; sheAsks lifts it. */
  readonly ask: Result<null>;
};

export type ChildPage = {
  readonly now: Instant;
  readonly child: Child;
  readonly privateNotes: readonly Kept<PrivateEntry>[];
  readonly record: readonly Kept<RecordEntry>[];
  readonly damaged: { readonly private: readonly DamagedRow[]; readonly record: readonly DamagedRow[] };
  readonly consents: readonly ConsentCard[];
  readonly summaries: readonly SummaryCard[];
  /** Drafts by slot name, but summaries. */
  readonly drafts: readonly DraftOnPage[];
  /** How she left; null: she is here. */
  readonly left: Leaving | null;
  /** The legal holds that bear on her: the last of her own, and of the whole vault. null: none was ever set. */
  readonly holds: { readonly hers: Hold | null; readonly all: Hold | null };
};

export type DraftOnPage = { readonly slot: DraftSlot; readonly savedAt: Instant; readonly body: string };
