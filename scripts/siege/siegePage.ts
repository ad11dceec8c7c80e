import type { KeptReport } from './keepReports.ts';

const intro = `# What was tried against it

Each siege attacks one promise of the app and counts what broke; a control beside it plants a fault that has to be found, else the
run counts for nothing. \`npm run siege -- NAME --rounds N --write\` runs one and puts it here: nothing below is written by hand. The last
run of each siege and engine stands, held or not. What was done to one kind of thing in many ways is summed up here, and told way by way
in \`sieges.json\`. What a siege tells besides is promised to nobody.
`;

/** The page of all sieges that were kept. */
export function siegePage(kept: readonly (KeptReport & { readonly held: boolean })[]): string {
  const rows = kept.map(({ day, report, held }) => {
    const { siege, engine, rounds, tried, lost, control } = report;
    const verdict = held ? 'held' : '**broken**';
    return `| ${[siege, engine ?? '', day, rounds, counts(byKind(tried)), counts(lost), `${control.found} of ${control.planted}`, verdict].join(' | ')} |`;
  });
  const told = kept.flatMap(({ report: { siege, engine, told: besides } }) =>
    (besides === undefined ? [] : [`- ${siege}${engine === null ? '' : ` on ${engine}`}: ${counts(besides)}`]));
  const machines = [...new Set(kept.map(({ machine }) => machine))].join('; ');
  return [
    intro,
    '| siege | engine | day | rounds | tried | lost | control found | |', '|---|---|---|--:|---|---|---|---|', ...rows, '',
    ...(told.length === 0 ? [] : ['Told besides:', '', ...told, '']),
    `Run on ${machines}.`, '',
  ].join('\n');
}

/** `leaf: cut` and `leaf: flipped`, summed up as `leaf`. */
function byKind(of: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const [what, count] of Object.entries(of)) {
    const [kind = what] = what.split(': ');
    sums[kind] = (sums[kind] ?? 0) + count;
  }
  return sums;
}

function counts(of: Readonly<Record<string, number | string>>): string {
  return Object.entries(of).map(([what, count]) => `${what} ${count}`).join(', ');
}
