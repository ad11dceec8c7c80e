import type { ChildAct } from '../core/Errand.ts';
import type { Result } from '../core/Result.ts';
import type { SoundedStep } from '../core/Step.ts';

/** The two acts of the child's room: what to show and to sound, and what she did. Every act is on disk before its answer. */
export type PorterContract = {
  step(): Promise<Result<SoundedStep>>;
  act(act: ChildAct): Promise<Result<SoundedStep>>;
};

/** What the vault hands the porter through their port, once. */
export type ErrandHandedOver = {
  readonly vault: string;
  /** Which of the vault's databases it lies in. */
  readonly database: number;
  readonly errand: string;
  readonly key: Uint8Array<ArrayBuffer>;
};

/** The porter's first word to the page: it holds the errand, or why not. */
export type PorterEvents = { ready(ready: boolean): void };
