import { ready } from '../../../src/vault/sodium.ts';
import type { Siege } from '../Siege.ts';
import { acts } from './acts.ts';
import { dayOnFullDisk, lieIsFound, lies, nothingLost } from './wholeDay.ts';

/** The disk is full at every write of every act that writes: nothing acknowledged is lost, nothing torn, and it works once there is room. Runs in Node. */
export const siege: Siege = async ({ rounds, engine }) => {
  if (engine !== undefined) return [];
  await ready();
  const lost = { ...nothingLost };
  const told: string[] = [];
  let [refusals, most] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const outcome = await dayOnFullDisk(round % 2 === 0);
    for (const times of outcome.refusals.values()) {
      refusals += times;
      most = Math.max(most, times);
    }
    for (const [what, how] of outcome.broken) {
      lost[what] += 1;
      told.push(`${what}: ${how}`);
    }
  }
  let found = 0;
  for (const lie of lies) found += await lieIsFound(lie) ? 1 : 0;
  return [{
    siege: 'quota', engine: null, rounds, lost, control: { planted: lies.length, found },
    tried: { 'acts a day': acts.length, 'days': rounds, 'writes refused': refusals },
    told: { 'most refusals of one act': most, ...(told.length > 0 && { breaches: told.slice(0, 12).join(' | ') }) },
  }];
};
