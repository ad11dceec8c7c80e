import type { Line, WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import type { Fault } from './Fault.ts';
import { bare, placesIn } from './placesIn.ts';

/** Every placeholder a pack may hold. */
export const placeholders = ['CLINICIAN', 'WHO', 'WHO_ROLE', 'WHY', 'AUTHORIZER', 'WAIT', 'EXPIRY', 'OFFICE', 'FACT', 'ON', 'STEP', 'STEPS', 'ANSWER'];

/** Placeholders that are not known or not spelled right, and those that a place has and its English has not, or the other way round. */
export function checkPlaceholders(pack: WalkthroughPack, english: WalkthroughPack): readonly Fault[] {
  const theirs = new Map(placesIn(english).map(({ where, lines }) => [where, lines]));
  return placesIn(pack).flatMap(({ where, lines }) => [
    ...lines.flatMap((line) => misspelled(bare(line))).map((what) => ({ where, what })),
    ...drift(lines, theirs.get(where) ?? lines).map((what) => ({ where, what })),
    ...(where.endsWith('who saw, waiting') ? lines.map(bare).filter(waitsWithOthers).map((line) => ({ where, what: `{WAIT} must stand in a sentence of its own, which is left out once the wait is over: “${line}”` })) : []),
  ]);
}

function waitsWithOthers(line: string): boolean {
  return line.includes('{WAIT}') && (line.match(/\{/g) ?? []).length > 1;
}

function misspelled(line: string): readonly string[] {
  const known = line.replace(/\{([A-Z_]+)\}/g, (whole, name: string) => (placeholders.includes(name) ? '' : whole));
  const odd = known.match(/\{[^{}]*\}?|\}/g) ?? [];
  return odd.map((each) => `“${each}” is no placeholder. Known are ${placeholders.map((name) => `{${name}}`).join(' ')}`);
}

/** By what the lines need, so that {OFFICE} stays among the lines that are said where the office is known. */
function drift(lines: readonly Line[], english: readonly Line[]): readonly string[] {
  const [mine, theirs] = [namedIn(lines), namedIn(english)];
  const said = (each: string) => each.replace('|', ' where ').replace(/ where $/, '');
  return [
    ...[...theirs].filter((each) => !mine.has(each)).map((each) => `${said(each)} is missing`),
    ...[...mine].filter((each) => !theirs.has(each)).map((each) => `${said(each)} is not in the English here`),
  ];
}

function namedIn(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (bare(line).match(/\{[A-Z_]+\}/g) ?? []).map((name) => `${name}|${typeof line === 'string' ? '' : line.needs}`)));
}
