import { randomBytes, randomInt } from 'node:crypto';

/** A whole number, both ends among them. */
export function between(least: number, most: number): number {
  return randomInt(least, most + 1);
}

export function chance(share: number): boolean {
  return randomInt(1_000_000) < share * 1_000_000;
}

export function oneOf<T>(list: readonly T[]): T {
  const drawn = list[randomInt(list.length)];
  if (drawn === undefined) throw new Error('nothing to draw from');
  return drawn;
}

/** One of these, each as often as its weight says. */
export function byWeight<T extends { readonly weight: number }>(list: readonly T[]): T {
  let left = Math.random() * list.reduce((sum, { weight }) => sum + weight, 0);
  return list.find(({ weight }) => (left -= weight) < 0) ?? oneOf(list);
}

/** Words nobody wrote before, of about so many characters. */
export function words(length: number): string {
  const parts: string[] = [];
  for (let left = length; left > 0; left -= 9) parts.push(randomBytes(4).toString('hex'));
  return parts.join(' ');
}

/** Most notes are short, some long, a few nearly more than a row holds. */
export function noteWords(): string {
  const { most } = byWeight([{ weight: 6, most: 800 }, { weight: 3, most: 5000 }, { weight: 1, most: 24_000 }]);
  return words(between(20, most));
}
