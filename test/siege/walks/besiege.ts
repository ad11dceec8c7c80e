import type { SiegeReport } from '../Siege.ts';
import type { Found } from './child.ts';
import { rules } from './rules.ts';
import type { Wandered } from './wander.ts';
import { Walkers } from './Walkers.ts';

/** every: of the rules, each so-manieth is turned off; most: walks at most to find that one is. say: told of each break. */
export type Besieging = { readonly rounds: number; readonly seed: number; readonly every: number; readonly most: number; say(text: string): void };

type Walked = Wandered & { readonly seed: number };
const chunk = 10;

export async function besiege({ rounds, seed, every, most, say }: Besieging): Promise<SiegeReport> {
  const walkers = new Walkers(2);
  try {
    const orders = Array.from({ length: Math.ceil(rounds / chunk) }, (_, place) => ({ from: seed + place * chunk, count: Math.min(chunk, rounds - place * chunk) }));
    const walked = (await walkers.all<readonly Walked[]>(orders)).flat();
    const off = rules.map((_, without) => ({ without, most })).filter(({ without }) => without % every === 0);
    const found = await walkers.all<Found>(off);
    tell(walked, say);
    off.forEach(({ without }, place) => { if (found[place]?.promise === null) say(`nobody missed this rule: ${rules[without]?.rule}`); });
    return {
      siege: 'walks', engine: null, rounds, tried: { walks: rounds, ...sums(walked.map(({ tried }) => tried)) }, lost: lostIn(walked),
      control: { planted: off.length, found: found.filter(({ promise }) => promise !== null).length },
      told: { firstSeed: seed, ...Object.fromEntries(off.map(({ without }, place) => [rules[without]?.rule ?? '', missed(found[place])])) },
    };
  } finally {
    await walkers.end();
  }
}

function missed(found: Found | undefined): string {
  return found === undefined || found.promise === null ? 'off, and nobody missed it' : `off, missed in walk ${found.walks}: ${found.promise}`;
}

/** What a thousand walks were held to; any other promise that broke is counted by its own name. */
const promises = ['a package without a yes', 'a package with other words', 'a package for another', 'handed over against a rule', 'a yes that nobody gave', 'a yes that was lost'] as const;

function lostIn(walked: readonly Walked[]): Readonly<Record<string, number>> {
  const none = Object.fromEntries(promises.map((promise) => [promise, 0]));
  const broken = walked.map((each) => Object.fromEntries(Object.entries(each.broken).map(([promise, { count }]) => [promise, count])));
  return { ...none, ...sums(broken) };
}

/** The first few of each promise: a rule that is gone breaks in every other walk. */
function tell(walked: readonly Walked[], say: Besieging['say']): void {
  const told: Record<string, number> = {};
  for (const { seed, broken } of walked) {
    for (const [promise, { first }] of Object.entries(broken)) {
      told[promise] = (told[promise] ?? 0) + 1;
      if (told[promise] <= 3) say(`seed ${seed}: ${promise}: ${first.slice(0, 1000)}`);
    }
  }
}

function sums(of: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const each of of) for (const [what, count] of Object.entries(each)) sum[what] = (sum[what] ?? 0) + count;
  return sum;
}
