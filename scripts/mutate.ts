// `npm run mutate -- [FOLDER...]`: mutation testing of folders of src/vault, written to docs/mutation.md.
import { cpus } from 'node:os';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mutationPage, type FolderResult } from './mutate/mutationPage.ts';
import { runStryker, type Mutant } from './mutate/runStryker.ts';
import { say } from './serveOnUsualPort.ts';

const all = ['keys', 'seal', 'books', 'errand', 'ledger', 'consent', 'backup'].filter((folder) => existsSync(`src/vault/${folder}`));
const asked = process.argv.slice(2);
const unknown = asked.find((folder) => !all.includes(folder));
if (unknown !== undefined) {
  say(`Which folder? npm run mutate -- ${all.join('|')}`);
  process.exitCode = 2;
} else {
  for (const folder of asked.length > 0 ? asked : all) keep(resultOf(folder, mutantsOf(folder)));
}

/** First against the folder's own tests, then, what these let live, against all of the vault's. */
function mutantsOf(folder: string): readonly Mutant[] {
  const near = existsSync(`test/vault/${folder}`) ? runStryker(folder, { mutate: [`src/vault/${folder}/**/*.ts`], tests: folder }) : null;
  const left = near?.filter(isAlive).map(({ range }) => range) ?? [`src/vault/${folder}/**/*.ts`];
  if (left.length === 0) return near ?? [];
  const far = runStryker(`${folder}-rest`, { mutate: left, tests: '' });
  if (near === null) return far;
  const killed = new Set(far.filter((mutant) => mutant.fate === 'killed').map(nameOf));
  const reached = new Set(far.filter((mutant) => mutant.fate !== 'uncovered').map(nameOf));
  return near.map((mutant) => {
    if (killed.has(nameOf(mutant))) return { ...mutant, fate: 'killed' };
    return mutant.fate === 'uncovered' && reached.has(nameOf(mutant)) ? { ...mutant, fate: 'survived' } : mutant;
  });
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
