import { ready } from '../../../src/vault/sodium.ts';
import type { Siege } from '../Siege.ts';
import { besiege, plant } from './besiege.ts';
import { kinds } from './hostile.ts';
import { makeScene } from './Scene.ts';

/**
 * Files that are no backup of the vault, or one that someone with its keys has spoilt, put on an empty tablet, on one whose vault is lost,
 * and beside a living one. rounds: files of each kind, in tens. Runs in Node, on databases and files in memory.
 */
export const siege: Siege = async ({ rounds, engine, seed = 20261129 }) => {
  if (engine !== undefined) return [];
  await ready();
  const ends: (() => void | Promise<void>)[] = [];
  const scene = await makeScene((work) => ends.push(work));
  const { tried, lost, told, most } = await besiege(scene, { times: rounds * 10, seed });
  const control = await plant(scene);
  for (const end of ends.reverse()) await end();
  return [{
    siege: 'restore', engine: null, rounds, tried: { ...tried, 'kinds of files': kinds.length }, lost, control,
    told: { 'most bytes asked for at once': most, ...(told.length > 0 && { breaches: told.slice(0, 12).join(' | ') }) },
  }];
};
