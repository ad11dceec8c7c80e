import { putSection } from './putSection.ts';
import { bars, isWithin, type Bar, type Figure } from './Figure.ts';

/** What was measured, where and when. */
export type Report = {
  readonly notes: number; readonly children: number; readonly rounds: number; readonly saves: number;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  /** Load average over 15 minutes, before and after: what else ran. */
  readonly load: readonly [number, number];
  readonly figures: readonly Figure[];
};

/** The report as a section of a page in Markdown. */
export function writeReport(report: Report): string {
  const { notes, children, rounds, saves, date, machine, browser, load, figures } = report;
  const rows = bars.flatMap((bar) => {
    const figure = figures.find((each) => each.figure === bar.figure);
    return figure === undefined ? [] : [rowOf(figure, bar)];
  });
  return [
    `## ${thousands(notes)} notes`,
    '',
    `${date}. ${machine}; ${browser}, headless, a profile on disk. ${children} children, ${rounds} rounds in turns, ${saves} saves a round. Load average ${load[0].toFixed(1)} before and ${load[1].toFixed(1)} after.`,
    '',
    '| figure | plain Dexie | vault | ratio | least | most | bar | |',
    '|---|--:|--:|--:|--:|--:|--:|---|',
    ...rows,
  ].join('\n');
}

/** The page with the report in the place of the last one of so many notes, or at its end. */
export function putReport(page: string, report: Report): string {
  return putSection(page, `bench of ${report.notes}`, writeReport(report));
}

function rowOf(figure: Figure, bar: Bar): string {
  const { ratio, min, max, ms, baseline } = figure;
  const said = [bar.ratio === null ? '' : `≤ ${bar.ratio}`, bar.most === null ? '' : `≤ ${bar.most} ms`].filter((each) => each !== '').join(', ');
  const sizes = [baseline, ms].map((size) => (bar.unit === 'ms' ? `${digits(size)} ms` : `${digits(size / 1e6)} MB`));
  const ratios = [ratio, min, max].map(digits);
  const verdict = said === '' ? '' : isWithin(figure, bar) ? 'met' : '**missed**';
  return `| ${[figure.figure, ...sizes, ...ratios, said, verdict].join(' | ')} |`;
}

/** Three digits that say something, or all before the point. */
function digits(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3);
}

function thousands(number: number): string {
  return number.toLocaleString('en-US');
}
