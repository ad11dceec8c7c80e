import { after, asInstant, day, minute, type Instant } from '../../../core/Instant.ts';
import { localTime } from './localTime.ts';

/** The clock that a practice vault is lived in by: given until its story ends, then the tablet's. */
export type Clock = {
  now(): Instant;
  /** Before the first day. */
  begin(): void;
  /** To this hour of that day, so many days ago. Never back, and never so late that what follows would be later than now. */
  goTo(ago: number, time: string): void;
  pass(milliseconds: number): void;
  /** From here the tablet's own. */
  end(): void;
};

/** Everything is over so long before now. */
const latest = 45 * minute;
/** Longer than any course. */
const first = 100;

export function createClock(tablet: () => Instant): Clock {
  const made = tablet();
  let told: Instant | null = null;
  const set = (at: number) => { told = asInstant(Math.max(told ?? 0, at)); };
  return {
    now: () => told ?? tablet(),
    begin: () => set(made - first * day),
    goTo: (ago, time) => set(Math.min(hourOn(after(made, -ago * day), time), made - latest)),
    pass: (milliseconds) => set((told ?? made) + milliseconds),
    end: () => { told = null; },
  };
}

/** That hour of the same day, by the tablet's time zone; an hour off at most where the clocks are changed. */
function hourOn(at: Instant, time: string): number {
  return at - (at % minute) + (minutesOf(time) - minutesOf(localTime(at))) * minute;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
