import { performance } from 'node:perf_hooks';
import { isDeepStrictEqual } from 'node:util';
import { chanceOf } from './Chance.ts';
import { addTallies, emptyTally, type Tally, type Target } from './Target.ts';

export type Executing = { readonly from: number; readonly count: number; readonly mostMilliseconds: number };

/** So many executions of one target, each with a seed of its own: nothing thrown, hung, changed or silently altered is passed over. */
export async function execute(target: Target, { from, count, mostMilliseconds }: Executing): Promise<Tally> {
  let tally = emptyTally;
  const before = process.cpuUsage();
  for (let seed = from; seed < from + count; seed += 1) tally = addTallies(tally, await once(target, seed, mostMilliseconds));
  const { user, system } = process.cpuUsage(before);
  return { ...tally, processor: (user + system) / 1000 };
}

async function once(target: Target, seed: number, mostMilliseconds: number): Promise<Tally> {
  const input = made(target, seed);
  const before = copyOf(input);
  const started = performance.now();
  const { read, thrown } = await attempt(target, input);
  const took = performance.now() - started;
  const found: string[] = [];
  const count = (is: boolean, what: string) => {
    if (is) found.push(`${target.name}, seed ${seed}: ${what}`);
    return is ? 1 : 0;
  };
  const taken = thrown === null && read !== null && read !== false && read !== undefined;
  return {
    ...emptyTally,
    executions: 1,
    taken: taken ? 1 : 0,
    thrown: count(thrown !== null && target.throws?.(thrown.reason) !== true, `threw ${thrown === null ? '' : told(thrown.reason)}`),
    hung: count(took > mostMilliseconds, `took ${Math.round(took)} ms`),
    changed: count(before !== null && !isDeepStrictEqual(copyOf(input), before), 'changed its input'),
    unfaithful: count(taken && target.faithful?.(input, read) === false, 'read what the input does not say'),
    found,
  };
}

/** Said when an input could not be made: the siege's own fault, and no find. */
export const cannotMake = 'error: cannot make an input';

function made(target: Target, seed: number): unknown {
  try {
    return target.input(chanceOf(seed));
  } catch (reason) {
    throw new Error(`${cannotMake} of ${target.name}, seed ${seed}`, { cause: reason });
  }
}

async function attempt(target: Target, input: unknown): Promise<{ readonly read: unknown; readonly thrown: { readonly reason: unknown } | null }> {
  try {
    return { read: await target.read(input), thrown: null };
  } catch (reason) {
    return { read: null, thrown: { reason } };
  }
}

/** The input as it is now, to be compared after; null of what is too deep to be copied. */
function copyOf(input: unknown): { readonly of: unknown } | null {
  try {
    return { of: structuredClone(input) };
  } catch {
    return null;
  }
}

function told(reason: unknown): string {
  return reason instanceof Error ? `${reason.constructor.name}: ${reason.message.slice(0, 120)} ${reason.stack?.split('\n').find((line) => line.includes('/src/'))?.trim() ?? ''}` : String(reason);
}

