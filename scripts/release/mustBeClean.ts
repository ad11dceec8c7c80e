import { spawnSync } from 'node:child_process';

/** Throws one plain sentence unless the working tree is exactly what was committed last. */
export function mustBeClean(): void {
  // With this project's own list of what is ignored alone: the build would take along what somebody's own list hides.
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.excludesFile=', 'status', '--porcelain', '--untracked-files=all'], { encoding: 'utf8' });
  if (error || status !== 0) throw new Error('A release is made from a git checkout, and git cannot read this folder.');
  const [first] = stdout.split('\n').filter((line) => line !== '');
  if (first !== undefined) throw new Error(`The working tree is not what was committed: ${first.slice(3)}. Commit or undo it first.`);
}
