export type Alarm = {
  /** Rings at that time of the clock, whatever it was set for before. */
  set(due: number): void;
  stop(): void;
};

/**
 * Rings once at the time it was last set for, milliseconds of `now`. Put off at each key it stays the same timer, which looks when it
 * goes off whether it was put off: to end a timer and start another at each key costs as much as the key.
 */
export function createAlarm(now: () => number, ring: () => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let goesOff = 0;
  let due = 0;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const start = () => {
    goesOff = due;
    timer = setTimeout(wake, Math.max(0, due - now()));
  };
  const wake = () => {
    timer = undefined;
    if (now() < due) return start();
    ring();
  };
  return {
    set(next) {
      due = next;
      if (timer !== undefined && goesOff <= due) return;
      stop();
      start();
    },
    stop,
  };
}
