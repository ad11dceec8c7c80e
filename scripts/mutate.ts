// `npm run mutate -- [--left] [--at-once N] [FOLDER...]`: mutation testing of folders of src/vault, written to docs/mutation.md.
// --left: of files that read as they did at the last run, only what was not noticed then. N: changes tried side by side.
import { cpus } from 'node:os';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mutationPage, type FolderResult } from './mutate/mutationPage.ts';
import { runStryker, type Mutant } from './mutate/runStryker.ts';
import { say } from './serveOnUsualPort.ts';

const all = ['keys', 'seal', 'books', 'errand', 'ledger', 'consent', 'backup'].filter((folder) => existsSync(`src/vault/${folder}`));
/** A folder is judged by its own unit tests, and where it cannot be told without another by those too. */
const testsOf: Readonly<Record<string, readonly string[]>> = {};
const { values, positionals: asked } = parseArgs({ allowPositionals: true, options: { 'left': { type: 'boolean', default: false }, 'at-once': { type: 'string', default: '2' } } });
const onlyLeft = values.left;
const atOnce = Number(values['at-once']);
const unknown = asked.find((folder) => !all.includes(folder));
if (unknown !== undefined || !Number.isInteger(atOnce) || atOnce < 1) {
  say(`Which folder? npm run mutate -- [--left] [--at-once 2] ${all.join('|')}`);
  process.exitCode = 2;
} else {
  for (const folder of asked.length > 0 ? asked : all) keep(resultOf(folder, mutantsOf(folder)));
}

/** What is kept of a run: each file's text, and what came of its mutants. */
type Run = Readonly<Record<string, { readonly text: string; readonly mutants: readonly Mutant[] }>>;

function mutantsOf(folder: string): readonly Mutant[] {
  const kept = `.cache/mutate/${folder}.run.json`;
  const last = onlyLeft && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) as Run : {};
  const files = readdirSync(`src/vault/${folder}`).filter((name) => name.endsWith('.ts')).map((name) => `src/vault/${folder}/${name}`);
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const known = files.flatMap((file) => (last[file]?.text === texts.get(file) ? last[file]?.mutants ?? [] : []));
  const anew = files.filter((file) => last[file]?.text !== texts.get(file));
  const tests = testsOf[folder] ?? [folder];
  const quickly = anew.length === 0 ? known : [...known, ...runStryker(folder, { mutate: anew, tests, quick: true, atOnce })];
  const left = quickly.filter(isLeft).map(({ range }) => range);
  const mutants = left.length === 0 ? quickly : merged(quickly, runStryker(folder, { mutate: left, tests, quick: false, atOnce }));
  const run: Run = Object.fromEntries(files.map((file) => [file, { text: texts.get(file) ?? '', mutants: mutants.filter((mutant) => mutant.file === file) }]));
  writeFileSync(kept, JSON.stringify(run));
  return mutants;
}

/** A mutant that was noticed once is noticed: tests are only ever added while the code stands still. */
function merged(known: readonly Mutant[], again: readonly Mutant[]): readonly Mutant[] {
  const fates = new Map(again.map((mutant) => [nameOf(mutant), mutant]));
  const before = new Set(known.map(nameOf));
  const told = known.map((mutant) => (isLeft(mutant) ? fates.get(nameOf(mutant)) ?? mutant : mutant));
  return [...told, ...again.filter((mutant) => !before.has(nameOf(mutant)))];
}

function isLeft(mutant: Mutant): boolean {
  return mutant.fate === 'hung' || isAlive(mutant);
}

function isAlive({ fate }: Mutant): boolean {
  return fate === 'survived' || fate === 'uncovered';
}

function nameOf({ range, to }: Mutant): string {
  return `${range} ${to}`;
}

function resultOf(folder: string, mutants: readonly Mutant[]): FolderResult {
  const valid = mutants.filter(({ fate }) => fate !== 'invalid');
  const survivors = valid.filter(isAlive).map(({ file, line, from, to, fate }) => ({ place: `${file}:${line}`, from, to, covered: fate === 'survived' }));
  return { folder, day: new Date().toISOString().slice(0, 10), mutants: valid.length, killed: valid.length - survivors.length, survivors };
}

function keep(result: FolderResult): void {
  const file = 'docs/mutation.json';
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as readonly FolderResult[] : [];
  const results = [...before.filter(({ folder }) => folder !== result.folder), result].sort((one, other) => all.indexOf(one.folder) - all.indexOf(other.folder));
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  const [processor] = cpus();
  writeFileSync('docs/mutation.md', mutationPage(results, `${processor?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`));
  say(`${result.folder}: ${result.killed} of ${result.mutants} noticed; ${result.survivors.map(({ place, from, to }) => `\n  ${place} ${from} -> ${to}`).join('')}`);
}
