import type { Problem } from '../../../src/core/Problem.ts';
import type { Result } from '../../../src/core/Result.ts';
import { afterChange, nothing, type Change, type Kept } from './Kept.ts';
import { passphrase } from './passphrase.ts';

/** What was typed into one draft, as it grew, and when. */
export type Typed = { readonly thing: string; readonly words: readonly { readonly at: number; readonly body: string }[] };

/**
 * Stands outside the browser and remembers what the vault told it was saved. An acknowledgement counts once it came here, so
 * that nothing the browser knows alone is ever held against it, and nothing it told is ever let off.
 */
export class Witness {
  kept: Kept = new Map();
  /** What the disk may hold on top of `kept` if the browser dies now: one of these. */
  mayBe: readonly Change[] = [nothing];
  /** The act that waits for its acknowledgement. */
  underWay = between;
  /** Whether a child has the tablet; null: nobody was told. */
  errandOut: boolean | null = false;
  /** What is being typed: the oldest of it that is not on the disk says how old the newest draft is. */
  typed: Typed | null = null;
  diedAt = 0;
  /** One of these opens the vault: the only one, unless it was just being changed. */
  passphrases: readonly string[] = [passphrase];
  /** The last that was acknowledged as changed: it must open nothing. */
  revoked: string | null = null;
  acknowledged = 0;
  readonly #arm: (name: string) => void;
  readonly #took = new Map<string, number>();

  /** arm: told as each act begins. */
  constructor(arm: (name: string) => void) {
    this.#arm = arm;
  }

  /** One act from its asking to its acknowledgement. Throws Refused when the vault says no. */
  async see<T>(name: string, mayBe: readonly Change[], send: () => Promise<Result<T>>): Promise<T> {
    this.underWay = name;
    this.mayBe = mayBe;
    const began = performance.now();
    const answer = sent(send);
    this.#arm(name);
    const result = await answer;
    if (!result.ok) throw new Refused(name, result.problem);
    this.#took.set(name, 0.7 * this.typically(name) + 0.3 * (performance.now() - began));
    this.underWay = between;
    this.acknowledged += 1;
    return result.value;
  }

  /** One act that changes this once it is acknowledged, and either this or nothing before. */
  async save<T>(name: string, done: Change, send: () => Promise<Result<T>>): Promise<T> {
    const value = await this.see(name, [nothing, done], send);
    this.isNow(afterChange(this.kept, done));
    return value;
  }

  /** What was found, or acknowledged, and nothing else is under way. */
  isNow(kept: Kept): void {
    this.kept = kept;
    this.mayBe = [nothing];
  }

  /** Milliseconds from asking to acknowledgement, of late. */
  typically(name: string): number {
    return this.#took.get(name) ?? longer[name] ?? 30;
  }
}

const between = 'no act';

/** What takes more than a moment, before any of it was seen. */
const longer: Readonly<Record<string, number>> = { typing: 3500, unlock: 1000, settle: 1000, makeVault: 1500, changePassphrase: 2000, renewWords: 1500, drawShares: 1000, shredChild: 60 };

/** The vault would not do what it must. */
export class Refused extends Error {
  constructor(name: string, problem: Problem) {
    super(`${name}: ${JSON.stringify(problem)}`);
  }
}

/** A call that cannot even be made is no less a rejection. */
async function sent<T>(send: () => Promise<Result<T>>): Promise<Result<T>> {
  return send();
}
