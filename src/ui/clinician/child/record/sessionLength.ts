/** Minutes from start to stop, both HH:MM of one day; null while one is missing or stop is not after start. */
export function sessionLength(start: string, stop: string): number | null {
  const from = minutesOf(start);
  const to = minutesOf(stop);
  return from === null || to === null || to <= from ? null : to - from;
}

function minutesOf(time: string): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}
