// `npm run siege -- NAME [--rounds N] [--engine E] [--seed S] [--json] [--write]`: one attack on the app, one line an engine; `--write` keeps it in docs.
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { held, type Siege, type SiegeReport } from '../test/siege/Siege.ts';
import { keepReports } from './siege/keepReports.ts';
import { say } from './serveOnUsualPort.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '10' }, engine: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const names = readdirSync('test/siege').filter((name) => existsSync(`test/siege/${name}/siege.ts`));
const [name = ''] = positionals;
const rounds = Number(values.rounds);
const seed = values.seed === undefined ? undefined : Number(values.seed);

if (!names.includes(name) || !Number.isInteger(rounds) || rounds < 1 || (seed !== undefined && !Number.isSafeInteger(seed))) {
  say(`Which siege, and how many rounds? npm run siege -- ${names.join('|')} --rounds 10`);
  process.exitCode = 2;
} else {
  const { siege } = (await import(`../test/siege/${name}/siege.ts`)) as { readonly siege: Siege };
  const reports = await siege({ rounds, engine: values.engine, seed });
  if (values.write) keepReports(reports);
  for (const report of reports) say(values.json ? JSON.stringify({ ...report, held: held(report) }) : told(report));
  if (reports.length === 0 || !reports.every(held)) process.exitCode = 1;
}

function told(report: SiegeReport): string {
  const counts = (of: Readonly<Record<string, number>>) => Object.entries(of).map(([what, count]) => `${what} ${count}`).join(', ');
  const { siege, engine, tried, lost, control } = report;
  return `${siege}${engine ? ` on ${engine}` : ''}: ${held(report) ? 'held' : 'BROKEN'}; tried ${counts(tried)}; lost ${counts(lost)}; control ${control.found} of ${control.planted}`;
}
