const firsts = [
  'Amber', 'Blue', 'Bright', 'Calm', 'Clear', 'Clever', 'Cozy', 'Dewy', 'Early', 'Evening', 'Fair', 'Far', 'Gentle', 'Glad', 'Green',
  'High', 'Humming', 'Kind', 'Light', 'Little', 'Long', 'Lucky', 'Mellow', 'Merry', 'Misty', 'Morning', 'Mossy', 'New', 'Night',
  'Noon', 'Open', 'Patient', 'Quiet', 'Round', 'Sandy', 'Shining', 'Silver', 'Singing', 'Soft', 'Spring', 'Steady', 'Still', 'Summer',
  'Sunny', 'Swift', 'Tall', 'Tidy', 'Warm', 'Wide', 'Winter', 'Woven',
] as const;

const lasts = [
  'Acorn', 'Anchor', 'Apple', 'Bay', 'Bell', 'Breeze', 'Brook', 'Candle', 'Cedar', 'Cloud', 'Clover', 'Comet', 'Cove', 'Cricket',
  'Dune', 'Feather', 'Fern', 'Field', 'Finch', 'Garden', 'Grass', 'Harbor', 'Heron', 'Hill', 'Kite', 'Lake', 'Lantern', 'Leaf', 'Maple',
  'Meadow', 'Moon', 'Nest', 'Oak', 'Orchard', 'Otter', 'Owl', 'Path', 'Pebble', 'Pine', 'Pond', 'Rain', 'River', 'Robin', 'Seed',
  'Shell', 'Sparrow', 'Star', 'Stone', 'Thistle', 'Tide', 'Turtle', 'Valley', 'Wave', 'Willow', 'Wren',
] as const;

/** How many different names there are to suggest. */
export const codeNameCount: number = firsts.length * lasts.length;

/**
 * A code name for a child: gentle, and saying nothing of land, looks or story. The two integers, zero or more, are drawn by
 * the caller; equal integers give equal names.
 */
export function suggestCodeName(one: number, two: number): string {
  return `${pick(firsts, one)} ${pick(lasts, two)}`;
}

/** All of them. */
export function codeNames(): readonly string[] {
  return firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`));
}

function pick(words: readonly string[], drawn: number): string {
  const word = words[drawn % words.length];
  if (word === undefined) throw new Error('not a natural number');
  return word;
}
