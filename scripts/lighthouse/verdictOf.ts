import { median } from '../../test/bench/median.ts';
import { machine as thisMachine, today } from '../machine.ts';
import type { LighthouseRun } from './LighthouseRun.ts';

/** What must hold in every run, and what the median is held to. */
export const bars = { accessibility: 100, bestPractices: 100, performance: 90 };

export interface Verdict {
  readonly on: string;
  readonly machine: string;
  readonly bars: typeof bars;
  readonly runs: readonly LighthouseRun[];
  readonly performance: number;
  /** Each in one line; none when every bar was met. */
  readonly faults: readonly string[];
}

/** Accessibility and best practices are held to their bars in every run, performance by the median of all. */
export function verdictOf(runs: readonly LighthouseRun[], on = today(), machine = thisMachine()): Verdict {
  const performance = median(runs.map((run) => run.performance));
  const kinds = ['accessibility', 'bestPractices'] as const;
  const faults = [
    ...runs.flatMap((run, at) => kinds.filter((kind) => run[kind] < bars[kind]).map((kind) => `run ${at + 1}: ${kind} ${run[kind]} of ${bars[kind]}`)),
    ...new Set(runs.flatMap(({ failed }) => failed)),
    ...(performance >= bars.performance ? [] : [`performance ${performance}, the median of ${runs.length}, of ${bars.performance}`]),
    ...(runs.length === 0 ? ['no run'] : []),
  ];
  return { on, machine, bars, runs, performance, faults };
}

/** The section of docs/benchmarks.md. */
export function lighthousePage({ on, machine, runs, performance }: Verdict): string {
  const spread = (of: (run: LighthouseRun) => number, digits = 0) => {
    const all = runs.map(of);
    return `${median(all).toFixed(digits)} | ${Math.min(...all).toFixed(digits)} | ${Math.max(...all).toFixed(digits)}`;
  };
  return [
    '## The first load, by Lighthouse',
    '',
    `${on}. ${machine}; Lighthouse ${runs[0]?.lighthouse}, Chromium ${runs[0]?.chromium}, on the first page of the built app, served by nginx with its shipped file. Lighthouse's own telephone: a middling one on a slow network,`,
    'reckoned from what was loaded. The first load is the only one that takes the network; it fetches the whole app, behind the opening page.',
    '',
    `| of ${runs.length} runs | median | least | most | bar |`,
    '|---|--:|--:|--:|---|',
    `| performance | ${spread((run) => run.performance)} | ≥ ${bars.performance}${performance >= bars.performance ? '' : ', **missed**'} |`,
    `| accessibility | ${spread((run) => run.accessibility)} | ${bars.accessibility} in every run |`,
    `| best practices | ${spread((run) => run.bestPractices)} | ${bars.bestPractices} in every run |`,
    `| best practices, the proof counted as errors | ${spread((run) => run.bestPracticesWithProof)} | |`,
    `| first paint, ms | ${spread((run) => run.firstPaint)} | |`,
    `| largest paint, ms | ${spread((run) => run.largestPaint)} | |`,
    `| blocked, ms | ${spread((run) => run.blocked)} | |`,
    `| layout shift | ${spread((run) => run.shift, 3)} | |`,
    '',
    '*The proof*: before it serves anyone, the vault’s worker tries to reach the network and to run text as code, and the browser writes into the console that it refused. Those three lines are passed over by their words',
    '(`scripts/lighthouse/config.js`); any other error in the console fails the run.',
  ].join('\n');
}
