import type { Child } from '../../../src/core/Child.ts';
import type { ChildAct, HandOverAttestation } from '../../../src/core/Errand.ts';
import type { RecipientRole } from '../../../src/core/Recipient.ts';
import type { Step } from '../../../src/core/Step.ts';
import type { Sentence, Summary } from '../../../src/core/Summary.ts';
import type { KeyMisses } from './teachBack.ts';

/** A request as whoever stands by knows it: what was last saved of the summary, and what was said at the hand-over. */
export type HandedRequest = {
  readonly kind: 'request';
  readonly child: Child;
  readonly at: number;
  readonly summary: Summary;
  /** Those that say something, in their order. */
  readonly sentences: readonly Sentence[];
  readonly recipient: { readonly name: string; readonly role: RecipientRole };
  readonly attestation: HandOverAttestation;
  readonly waitHours: number;
  readonly waitReason: string;
  readonly sheAsks: boolean;
  /** Of the same request, in errands that broke off. */
  readonly missesBefore: KeyMisses;
};
export type Handed = HandedRequest | { readonly kind: 'notice' | 'whoSaw'; readonly child: Child; readonly at: number };

/** One act that the room took: what stood before her and on which stone, what she did, when, and what stood there then. */
export type Seen = { readonly show: Step['show']; readonly here: number; readonly act: ChildAct; readonly at: number; readonly then: Step['show']['type'] };
