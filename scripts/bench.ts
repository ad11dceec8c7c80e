// `npm run bench -- [--n NOTES] [--rounds N] [--json] [--write]`: the vault against plain Dexie on the same notes, one line a figure.
// With `--profile` no figure: what each act of the vault spends its time in.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { bench } from '../test/bench/bench.ts';
import { bars, isWithin, type Figure } from '../test/bench/Figure.ts';
import { profile } from '../test/bench/profile/profile.ts';
import { putProfile } from '../test/bench/profile/putProfile.ts';
import { putReport } from '../test/bench/Report.ts';
import { machine, today } from './machine.ts';
import { findProgram } from './programs.mjs';
import { say } from './serveOnUsualPort.ts';

const page = 'docs/benchmarks.md';
const text = (usual: number) => ({ type: 'string', default: String(usual) }) as const;
const { values } = parseArgs({
  options: {
    n: text(10_000), children: text(200), rounds: text(3), saves: text(200), seed: text(1),
    json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, profile: { type: 'boolean', default: false },
  },
});
const [notes, children, rounds, saves, seed] = [values.n, values.children, values.rounds, values.saves, values.seed].map(Number) as [number, number, number, number, number];
const numbers = { notes, children, rounds, saves, seed };

if (!Object.values(numbers).every((number) => Number.isInteger(number) && number > 0) || notes < children) {
  say('How many notes, and how many rounds? npm run bench -- --n 10000 --rounds 3 [--json] [--write]');
  process.exitCode = 2;
} else if (values.profile) {
  const acts = await profile(numbers);
  for (const act of acts) say(values.json ? JSON.stringify(act) : `${act.act}: ${act.shares.slice(0, 8).map(([owner, share]) => `${owner} ${(100 * share).toFixed(0)} %`).join(', ')}`);
  if (values.write) writeFileSync(page, putProfile(readFileSync(page, 'utf8'), { notes, date: today(), machine: machine(), browser: browser(), acts }));
} else {
  const before = load();
  const figures = await bench(numbers, (line) => process.stderr.write(`${line}\n`));
  for (const figure of figures) say(values.json ? JSON.stringify(figure) : told(figure));
  if (values.write) {
    const report = { ...numbers, date: today(), machine: machine(), browser: browser(), load: [before, load()] as const, figures };
    writeFileSync(page, putReport(readFileSync(page, 'utf8'), report));
  }
}

function told(figure: Figure): string {
  const bar = bars.find((each) => each.figure === figure.figure);
  const missed = bar === undefined || isWithin(figure, bar) ? '' : '  MISSED';
  return `${figure.figure.padEnd(36)}${figure.ratio.toFixed(2).padStart(8)} x (${figure.min.toFixed(2)}-${figure.max.toFixed(2)})${missed}`;
}

function load(): number {
  return loadavg()[2] ?? 0;
}

function browser(): string {
  return execFileSync(findProgram('chromium'), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(/\s+/).slice(0, 2).join(' ');
}
