import type { Siege } from '../Siege.ts';
import { besiege } from './besiege.ts';

/**
 * Random walks of clinician and child against the vault's contract and the porter's, with whoever holds the tablet between them. A
 * round is one walk. The control turns each rule off in turn and walks until a promise breaks.
 */
export const siege: Siege = async ({ rounds, engine, seed }) => {
  if (engine !== undefined) return [];
  // Each time other seeds, so that a second run looks elsewhere; told, so that a find can be made again.
  const first = seed ?? (Date.now() & 0xfffff) * 1000;
  return [await besiege({ rounds, seed: first, every: 1, most: 200, say: (text) => process.stderr.write(`${text}\n`) })];
};
