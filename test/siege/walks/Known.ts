import type { Child } from '../../../src/core/Child.ts';
import type { ChildId, ConsentId, PackageId } from '../../../src/core/Id.ts';
import type { Recipient } from '../../../src/core/Recipient.ts';
import type { Summary } from '../../../src/core/Summary.ts';
import type { HandedRequest } from './Handed.ts';
import { ReAsked } from './ReAsked.ts';

/** A yes that was seen, and what has happened to it since. words: what she left in, in its order. */
export type SeenYes = {
  readonly handed: HandedRequest;
  readonly words: readonly { readonly section: string; readonly text: string }[];
  readonly at: number;
  readonly notBefore: number;
  readonly expires: number;
  over: 'takenBack' | 'handedOut' | 'recalled' | null;
  /** The last package that was made on it and is neither gone nor kept back. */
  made: PackageId | null;
  /** What may have taken it back was lost, and she was not asked again since. */
  unsure: boolean;
};

/** All that whoever stands beside the tablet knows of it, from what was done and answered. */
export class Known {
  readonly children = new Map<string, Child>();
  readonly recipients: Recipient[] = [];
  /** By their ids, as they were last saved. */
  readonly summaries = new Map<string, { readonly child: Child; readonly summary: Summary }>();
  readonly consents = new Map<ConsentId, SeenYes>();
  readonly reAsked = new ReAsked();
  /** What she was last handed of each request, by its name. */
  readonly handed = new Map<string, HandedRequest>();
  /** The newest time that anything was written at. */
  newest = 0;
  /** Promises that broke, by name, with the first case of each. */
  readonly broken = new Map<string, { count: number; readonly first: string }>();

  wrote(now: number): void {
    this.newest = Math.max(this.newest, now);
  }

  asked(handed: HandedRequest): void {
    this.handed.set(ReAsked.name(handed.child.id, handed.recipient.name, handed.summary.purpose), handed);
  }

  /** What she took back is asked again no sooner than after a no. */
  tookBack(yes: SeenYes, now: number): void {
    const { child, recipient, summary } = yes.handed;
    yes.over = yes.over === 'handedOut' ? 'recalled' : 'takenBack';
    yes.made = null;
    yes.unsure = false;
    const name = ReAsked.name(child.id, recipient.name, summary.purpose);
    this.reAsked.came(name, { type: 'answered', answer: 'no', day: null, at: now }, { at: Math.max(now, this.newest), sheAsks: false });
  }

  /** What she did was lost: it may have taken back any yes of hers that stands or is gone. */
  lost(child: ChildId): void {
    for (const yes of this.consents.values()) if (yes.handed.child.id === child && (yes.over === null || yes.over === 'handedOut')) yes.unsure = true;
  }

  break(promise: string, how: string): void {
    const before = this.broken.get(promise);
    if (before) before.count += 1;
    else this.broken.set(promise, { count: 1, first: how });
  }

  hold(is: boolean, promise: string, how: () => string): void {
    if (!is) this.break(promise, how());
  }
}

/** Two values that say the same, whatever the order of their fields. */
export function same(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each);
}
