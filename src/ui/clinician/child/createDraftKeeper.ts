import type { Instant } from '../../../core/Instant.ts';
import type { Problem } from '../../../core/Problem.ts';
import type { Result } from '../../../core/Result.ts';
import { createAlarm } from '../createAlarm.ts';

/** Where the words on the screen stand. `failed` stays until a later save comes back well. */
export type DraftState =
  | { readonly is: 'untouched' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: Instant | null }
  | { readonly is: 'failed'; readonly problem: Problem };

export type DraftKeeper<Body> = {
  /** What is on the screen now. It is saved at the next pause, and at the latest `most` after the oldest unsaved word. */
  type(body: Body): void;
  /** Saves what is not saved. True: all that was typed is on disk. */
  flush(): Promise<boolean>;
  /** Lets a save that is under way end, and starts no other: the words are about to be kept for good. */
  stop(): Promise<void>;
  /** What is not known to be on disk yet; null when all is. */
  unsaved(): { readonly body: Body } | null;
};

export const pause = 500;
/** No word typed two seconds ago may be lost to a dead battery: this leaves half a second for the disk. */
export const most = 1500;

/** Saves what is typed, one save at a time, in order. Milliseconds come from the browser's own timer. */
export function createDraftKeeper<Body>(door: {
  readonly save: (body: Body) => Promise<Result<Instant | null>>;
  readonly show: (state: DraftState) => void;
  readonly now: () => number;
}): DraftKeeper<Body> {
  let waiting: { readonly body: Body } | null = null;
  let underWay: { readonly body: Body } | null = null;
  let oldest = 0;
  let run: Promise<boolean> | null = null;
  // Shown again at each key, it would draw the screen at each key.
  let isSaid = false;
  const alarm = createAlarm(door.now, () => void flush());

  const show = (state: DraftState) => {
    if (state.is === 'saving' && isSaid) return;
    isSaid = state.is === 'saving';
    door.show(state);
  };

  async function saveAll(): Promise<boolean> {
    for (;;) {
      underWay = waiting;
      waiting = null;
      if (underWay === null) return true;
      const result = await door.save(underWay.body);
      if (!result.ok) {
        waiting ??= underWay;
        underWay = null;
        show({ is: 'failed', problem: result.problem });
        return false;
      }
      underWay = null;
      if (waiting === null) show({ is: 'saved', at: result.value });
    }
  }

  function flush(): Promise<boolean> {
    alarm.stop();
    run ??= saveAll().finally(() => { run = null; });
    return run;
  }

  return {
    type(body) {
      const now = door.now();
      if (waiting === null) oldest = now;
      waiting = { body };
      show({ is: 'saving' });
      alarm.set(Math.min(now + pause, oldest + most));
    },
    flush,
    async stop() {
      alarm.stop();
      waiting = null;
      await run;
      waiting = null;
    },
    unsaved: () => waiting ?? underWay,
  };
}
