/** What one folder's mutants came to. */
export type FolderResult = {
  readonly folder: string;
  readonly day: string;
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly { readonly place: string; readonly from: string; readonly to: string; readonly covered: boolean }[];
};

/** docs/mutation.md: scores, and each survivor by its place. */
export function mutationPage(results: readonly FolderResult[], machine: string): string {
  const sum = (of: (each: FolderResult) => number) => results.reduce((total, each) => total + of(each), 0);
  const score = (killed: number, mutants: number) => `${((100 * killed) / Math.max(1, mutants)).toFixed(1)} %`;
  const rows = results.map(({ folder, day, mutants, killed }) => `| \`${folder}\` | ${mutants} | ${killed} | ${mutants - killed} | ${score(killed, mutants)} | ${day} |`);
  return `# What the vault's tests notice

\`npm run mutate -- FOLDER...\` changes the code of \`src/vault\` in one place at a time, as a slip of the hand would (a condition
turned round, a bound moved, a line left out), and runs the unit tests of that folder: a change that none of them notices
is told below, though a test of another folder may notice it. This page is written by that command (Stryker); a change that
makes the tests hang counts as noticed, and one that changes nothing that anybody could see cannot be.

Machine: ${machine}.

| folder | changes | noticed | not noticed | score | day |
|---|---|---|---|---|---|
${rows.join('\n')}
| all | ${sum((each) => each.mutants)} | ${sum((each) => each.killed)} | ${sum((each) => each.mutants - each.killed)} | ${score(sum((each) => each.killed), sum((each) => each.mutants))} | |
${results.map(survivorsOf).join('')}`;
}

function survivorsOf({ folder, survivors }: FolderResult): string {
  if (survivors.length === 0) return '';
  const lines = survivors.map(({ place, from, to, covered }) => `- ${place}: ${code(from)} -> ${code(to)}${covered ? '' : ' (no test comes there)'}`);
  return `\n## Not noticed in \`${folder}\`\n\n${lines.join('\n')}\n`;
}

function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return text === '' ? 'nothing' : `${fence} ${text} ${fence}`;
}
