import type { Siege } from '../Siege.ts';
import { besiege } from './besiege.ts';

/**
 * Every row and file of a vault of 500 notes, touched in every way without a key. Every row of its books
 * in every way whatever the rounds; of what is touched one thing at a time, so many thirtieths. */
export const siege: Siege = async ({ rounds }) => {
  const ends: (() => void | Promise<void>)[] = [];
  const say = (loss: string) => process.stderr.write(`${loss}\n`);
  const report = await besiege({ notes: 500, rows: 1, singles: Math.min(1, rounds / 30), rounds, say }, (work) => ends.push(work));
  for (const end of ends.reverse()) await end();
  return [report];
};
