import type { Siege } from '../Siege.ts';
import { besiege } from './besiege.ts';

/** Every row and file of a vault of 500 notes, touched in every way without a key. rounds: tenths of all there is to do, at most ten. */
export const siege: Siege = async ({ rounds }) => {
  const ends: (() => void | Promise<void>)[] = [];
  const say = (loss: string) => process.stderr.write(`${loss}\n`);
  const report = await besiege({ notes: 500, share: Math.min(1, rounds / 10), rounds, say }, (work) => ends.push(work));
  for (const end of ends.reverse()) await end();
  return [report];
};
