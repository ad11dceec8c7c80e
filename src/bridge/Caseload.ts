import type { Child } from '../core/Child.ts';
import type { DayFacts } from '../core/DayFacts.ts';
import type { Facility } from '../core/Facility.ts';
import type { ConsentId } from '../core/Id.ts';
import type { Instant } from '../core/Instant.ts';
import type { Leaving } from '../core/Leaving.ts';

export type CaseloadRow = {
  readonly child: Child;
  readonly notices: number;
  readonly lastNotice: Instant | null;
  /** When a card was last read with the child. */
  readonly lastRead: Instant | null;
  readonly lastEntry: Instant | null;
  readonly drafts: number;
  /** A legal hold of the child's own stands. */
  readonly held: boolean;
  readonly day: DayFacts;
  /** How she left; null: she is here. */
  readonly left: Leaving | null;
  /** The yes that waits or stands, if any. */
  readonly consent: { readonly id: ConsentId; readonly notBefore: Instant; readonly expires: Instant } | null;
};

export type Caseload = {
  readonly now: Instant;
  readonly children: readonly CaseloadRow[];
  readonly facility: Facility;
  readonly lastSave: Instant | null;
};
