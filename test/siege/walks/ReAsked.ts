import { day } from '../../../src/core/Instant.ts';
import type { Came } from './cameTo.ts';
import { noMisses, type KeyMisses } from './teachBack.ts';

type Mark = { readonly asked: number; readonly notBefore: number | null; readonly last: number; readonly misses: KeyMisses };

/** Why adults may not open a request now. */
export type NotAgain = 'askedTwice' | 'tooSoonToAsk' | 'reaskNeedsReason';

/**
 * When the same request may be put to a child again (R24, DESIGN 6), written down beside the app's own rule. The same is the same
 * person and purpose, however they are typed.
 */
export class ReAsked {
  readonly #marks = new Map<string, Mark>();

  static name(child: string, recipient: string, purpose: string): string {
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
    return [child, plain(recipient), plain(purpose)].join('/');
  }

  /** Nothing is kept longer than a year after it was last asked. */
  forgetAt(now: number): void {
    for (const [name, { last }] of this.#marks) if (now - last > 365 * day) this.#marks.delete(name);
  }

  whyNot(name: string, { now, sheAsks, why }: { readonly now: number; readonly sheAsks: boolean; readonly why: string }): NotAgain | null {
    const mark = this.#markAt(name, now);
    if (mark === undefined || sheAsks) return null;
    if (mark.asked >= 2) return 'askedTwice';
    if (mark.notBefore === null || now < mark.notBefore) return 'tooSoonToAsk';
    return why.trim() === '' ? 'reaskNeedsReason' : null;
  }

  missesOf(name: string, now: number): KeyMisses {
    return this.#markAt(name, now)?.misses ?? noMisses;
  }

  knows(name: string): boolean {
    return this.#marks.has(name);
  }

  /** When adults may open it again; null: when she brings it up. */
  mayFrom(name: string): number | null {
    return this.#marks.get(name)?.notBefore ?? null;
  }

  /** unknown: the chain was not whole, and what she tapped is not known. */
  came(name: string, came: Came | 'unknown', { at, sheAsks }: { readonly at: number; readonly sheAsks: boolean }): void {
    const before = this.#markAt(name, at);
    if (came !== 'unknown' && came.type === 'nothing') return;
    if (came !== 'unknown' && came.type === 'answered' && came.answer === 'yes') {
      if (before) this.#marks.set(name, { ...before, misses: noMisses });
      return;
    }
    const misses = came === 'unknown' ? before?.misses ?? noMisses : came.type === 'brokenOff' ? came.misses : noMisses;
    this.#marks.set(name, { asked: (before?.asked ?? 0) + (sheAsks ? 0 : 1), notBefore: notBefore(came, at), last: at, misses });
  }

  #markAt(name: string, now: number): Mark | undefined {
    const mark = this.#marks.get(name);
    return mark !== undefined && now - mark.last > 365 * day ? undefined : mark;
  }
}

/** Seven days after no, not sure, stop and an errand that ended itself; her own day after later; at once where it broke off. */
function notBefore(came: Came | 'unknown', at: number): number | null {
  if (came === 'unknown' || came.type === 'brokenOff') return at;
  if (came.type !== 'answered' || came.answer !== 'later') return at + 7 * day;
  switch (came.day) {
    case 'tomorrow': return at + day;
    case 'three': return at + 3 * day;
    case 'week': return at + 7 * day;
    default: return null;
  }
}
