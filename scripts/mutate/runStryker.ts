import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A change to the code, and what the tests made of it. */
export type Mutant = {
  readonly file: string;
  readonly line: number;
  /** As Stryker takes it to run this one again: file:line:column-line:column. */
  readonly range: string;
  readonly from: string;
  readonly to: string;
  /** hung: the tests did not end in time. It may be the machine that was slow, so it is tried again with what is left. */
  readonly fate: 'killed' | 'hung' | 'survived' | 'uncovered' | 'invalid';
};

type Position = { readonly line: number; readonly column: number };
type Report = {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly {
    readonly location: { readonly start: Position; readonly end: Position }; readonly replacement?: string; readonly status: string; readonly statusReason?: string; readonly mutatorName: string;
  }[] }>>;
};

const fates: Readonly<Record<string, Mutant['fate']>> = { Killed: 'killed', Timeout: 'hung', Survived: 'survived', NoCoverage: 'uncovered' };

const folder = '.cache/mutate';

/** mutate: files, or ranges of files. tests: folders of the vault's unit tests; quick: without the slow ones. atOnce: how many side by side. */
export type Asked = { readonly mutate: readonly string[]; readonly tests: readonly string[]; readonly quick: boolean; readonly atOnce: number };

/** What the tests make of every mutant that is asked for. Throws when Stryker could not run. */
export function runStryker(name: string, { mutate, tests, quick, atOnce }: Asked): readonly Mutant[] {
  mkdirSync(folder, { recursive: true });
  const report = `${folder}/${name}.json`;
  const config = `${folder}/${name}.config.json`;
  writeFileSync(config, JSON.stringify({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What is only slow must not count as dead.
    timeoutMS: 20_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 30,
    concurrency: atOnce,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    tempDirName: `${folder}/tree`,
    ignorePatterns: ['.cache', 'dist', 'docs/pictures'],
    // Stryker reads it with TypeScript's old programming interface, which TypeScript 7 does not have.
    tsconfigFile: 'none',
    allowEmpty: true,
  }));
  // A test file runs in a thread of its own, for each mutant anew: two fifths of what that takes is compiling the same packages.
  const env = { ...process.env, MUTATE_TESTS: tests.join(' '), MUTATE_QUICK: quick ? '1' : '', NODE_COMPILE_CACHE: resolve(folder, 'compiled') };
  const done = spawnSync('node_modules/.bin/stryker', ['run', config], { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (done.status !== 0) throw new Error('Stryker could not run');
  return mutantsIn(JSON.parse(readFileSync(report, 'utf8')) as Report);
}

function mutantsIn({ files }: Report): readonly Mutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map(({ location: { start, end }, replacement, status, statusReason, mutatorName }): Mutant => ({
    file,
    line: start.line,
    range: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
    from: textOf(source, start, end),
    to: onOneLine(replacement ?? mutatorName),
    fate: isEndless(statusReason) ? 'killed' : fates[status] ?? 'invalid',
  })));
}

/** Stryker counts how often a mutant is come to: past a hundred times what is usual it is in a loop. */
function isEndless(reason = ''): boolean {
  return reason.startsWith('Hit limit reached');
}

function textOf(source: string, start: Position, end: Position): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return onOneLine(lines.map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined)).join('\n'));
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
