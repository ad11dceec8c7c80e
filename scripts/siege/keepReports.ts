import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { held, type SiegeReport } from '../../test/siege/Siege.ts';
import { machine, today } from '../machine.ts';
import { siegePage } from './siegePage.ts';

/** A report with the day and the machine it was made on. */
export type KeptReport = { readonly day: string; readonly machine: string; readonly report: SiegeReport };

const file = 'docs/sieges.json';

/** Puts reports in the place of the last ones of the same siege and engine, and writes the page of all. One that broke is kept like any other. */
export function keepReports(reports: readonly SiegeReport[]): void {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as readonly KeptReport[] : [];
  const isAnew = ({ report }: KeptReport) => reports.some((each) => each.siege === report.siege && each.engine === report.engine);
  const kept = [...before.filter((each) => !isAnew(each)), ...reports.map((report) => ({ day: today(), machine: machine(), report }))];
  kept.sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
  writeFileSync('docs/sieges.md', siegePage(kept.map((each) => ({ ...each, held: held(each.report) }))));
}

function nameOf({ report: { siege, engine } }: KeptReport): string {
  return `${siege} ${engine ?? ''}`;
}
