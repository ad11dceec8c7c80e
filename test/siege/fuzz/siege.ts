import type { Siege, SiegeReport } from '../Siege.ts';
import { plantedWait } from './plantedTargets.ts';
import { Runner, type Names } from './Runner.ts';
import { addTallies, emptyTally, type Tally } from './Target.ts';

const hang = 2000;
const chunk = 250;

/**
 * Thousands of executions of everything that reads a file, a row or what another thread sent, with what its own writers
 * made, spoilt. A reader answers or refuses: it throws nothing undocumented, takes no 2 s, brings nothing down, changes
 * nothing and takes nothing for what it is not. A round is a thousand executions, shared among the readers.
 */
export const siege: Siege = async ({ rounds }) => {
  const runner = new Runner();
  try {
    const names = await runner.names();
    const control = await findPlanted(runner, names);
    return [await besiege(runner, names, { rounds, control })];
  } finally {
    await runner.end();
  }
};

type Ran = { readonly tally: Tally; readonly crashes: number; readonly hangs: number };

async function besiege(
  runner: Runner, { names }: Names, { rounds, control }: { readonly rounds: number; readonly control: SiegeReport['control'] },
): Promise<SiegeReport> {
  const weights = names.reduce((sum, { weight }) => sum + weight, 0);
  // Each time other seeds, so that a second run looks elsewhere; told, so that a find can be made again.
  const first = (Date.now() & 0xfffff) * 1000;
  const ran: [string, Ran][] = [];
  for (const { name, weight } of names) {
    const executions = Math.max(1, Math.round((rounds * 1000 * weight) / weights));
    ran.push([name, await runAll(runner, name, { first, executions, mostMilliseconds: hang })]);
  }
  const tally = ran.map(([, each]) => each.tally).reduce(addTallies, emptyTally);
  const sum = (of: (each: Ran) => number) => ran.reduce((total, [, each]) => total + of(each), 0);
  const untouched = ran.filter(([, each]) => each.tally.executions >= 1000 && each.tally.taken === 0).map(([name]) => name);
  return {
    siege: 'fuzz', engine: null, rounds,
    tried: { readers: names.length, executions: tally.executions, taken: tally.taken },
    lost: { thrown: tally.thrown, crashes: sum((each) => each.crashes), hangs: tally.hung + sum((each) => each.hangs), inputsChanged: tally.changed, readUnfaithfully: tally.unfaithful },
    control,
    told: {
      secondsOfAProcessor: Math.round(tally.processor / 1000), firstSeed: first, readersThatTookNothing: untouched.join(', '), found: tally.found.join(' | '),
      executionsByReader: ran.map(([name, each]) => `${name} ${each.tally.executions}`).join(', '),
    },
  };
}

type Running = { readonly first: number; readonly executions: number; readonly mostMilliseconds: number };

async function runAll(runner: Runner, target: string, { first, executions, mostMilliseconds }: Running): Promise<Ran> {
  let ran: Ran = { tally: emptyTally, crashes: 0, hangs: 0 };
  for (let done = 0; done < executions; done += chunk) {
    const order = { target, from: first + done, count: Math.min(chunk, executions - done), mostMilliseconds };
    const { tally, down, stuck } = await runner.run(order, 120_000);
    ran = { tally: addTallies(ran.tally, tally), crashes: ran.crashes + (down ? 1 : 0), hangs: ran.hangs + (stuck ? 1 : 0) };
  }
  return ran;
}

async function findPlanted(runner: Runner, { planted }: Names): Promise<SiegeReport['control']> {
  let found = 0;
  for (const name of planted) {
    const { tally, crashes } = await runAll(runner, name, { first: 1, executions: chunk, mostMilliseconds: plantedWait / 2 });
    if (tally.thrown + tally.changed + tally.unfaithful + tally.hung + crashes > 0) found += 1;
  }
  return { planted: planted.length, found };
}
