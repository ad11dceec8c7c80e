/** How long a session that goes on past midnight may be, in minutes: beyond that a stop before the start is a slip. */
const longestPastMidnight = 6 * 60;

/**
 * Minutes from start to stop, both HH:MM; a stop that comes before the start is the next day's. null while one is missing, where both are
 * the same, or where it would go on past midnight for more than six hours.
 */
export function sessionLength(start: string, stop: string): number | null {
  const from = minutesOf(start);
  const to = minutesOf(stop);
  if (from === null || to === null || to === from) return null;
  if (to > from) return to - from;
  const pastMidnight = to + 24 * 60 - from;
  return pastMidnight <= longestPastMidnight ? pastMidnight : null;
}

/** Whether it stops on the day after the one it began on. */
export function isPastMidnight(start: string, stop: string): boolean {
  return sessionLength(start, stop) !== null && stop < start;
}

function minutesOf(time: string): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}
