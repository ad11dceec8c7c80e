/**
 * What a text tells of, and so how long a recording of it serves: nothing but the house, the same for every child; one request;
 * or a time that is only known when she is handed the tablet.
 */
export const saidOfs = ['house', 'request', 'handOver'] as const;
export type SaidOf = (typeof saidOfs)[number];

const request = /\{(?:WHO|WHO_ROLE|WHY|AUTHORIZER)\}/;
const handOver = /\{(?:WAIT|EXPIRY|ON)\}/;

/** What a line with its placeholders tells of. */
export function saidOf(line: string): SaidOf {
  if (handOver.test(line)) return 'handOver';
  return request.test(line) ? 'request' : 'house';
}

/** What lines together tell of: as much as the one that serves the shortest. */
export function latestOf(all: readonly SaidOf[]): SaidOf {
  return saidOfs.findLast((each) => all.includes(each)) ?? 'house';
}
