import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, lutimesSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkAll } from './linkAll.ts';

/** What a build reads, and what a release takes along. */
const sources = ['src', 'public', 'scripts', 'hosting', 'index.html', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.base.json', 'tsconfig.json', 'LICENSE', '.gitignore', '.gitattributes', '.npmrc'];

interface Manner {
  /** Of its folder: another length moves every path. */
  readonly name: string;
  readonly publicKey: string;
  /** Put over this clock and these surroundings. */
  readonly env: Readonly<Record<string, string>>;
  /** Octal, as the shell takes it. */
  readonly umask: string;
  /** When its files say that they were changed. */
  readonly changed: Date;
  /** As nobody, where this process may. */
  readonly asNobody?: boolean;
}

/** The project once more in a folder of its own, committed, with its packages. */
export interface CopiedTree {
  readonly folder: string;
  /** Beside it. */
  readonly home: string;
  /** Runs this project's Node there and says how it ended and what it said. */
  readonly run: (...asked: readonly string[]) => { readonly status: number | null; readonly said: string };
  /** Commits whatever was changed in it. */
  readonly commit: () => void;
  readonly throwAway: () => void;
}

const nobody = 65_534;

/** Copies the tree as it is now. */
export function copyTree({ name, publicKey, env, umask, changed, asNobody = false }: Manner): CopiedTree {
  const top = mkdtempSync(join(tmpdir(), 'resguardo-tree-'));
  const [folder, home] = [join(top, name), join(top, 'home')];
  for (const path of sources.filter((each) => existsSync(each))) cpSync(path, join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'release.pub'), publicKey);
  mkdirSync(home);
  chmodSync(top, 0o755);
  const user = asNobody && process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : null;
  for (const path of everyPath(top)) {
    lutimesSync(path, changed, changed);
    if (user) chownSync(path, user.uid, user.gid);
  }
  // Linked, not copied: these files stay whose they are.
  linkAll('node_modules', join(folder, 'node_modules'));
  if (user) chownSync(join(folder, 'node_modules'), user.uid, user.gid);
  const run = (command: string, asked: readonly string[]) => {
    const surroundings = { PATH: process.env.PATH, HOME: home, GIT_CONFIG_GLOBAL: '/dev/null', ...env };
    const shell = ['-c', `umask ${umask}; exec "$0" "$@"`, command, ...asked];
    const { status, stdout, stderr } = spawnSync('/bin/sh', shell, { cwd: folder, env: surroundings, encoding: 'utf8', ...user });
    return { status, said: stdout + stderr };
  };
  const commit = () => commitAll((...asked) => run('git', asked));
  commit();
  return {
    folder,
    home,
    run: (...asked) => run(join(folder, 'node_modules/node/bin/node'), asked),
    commit,
    throwAway: () => rmSync(top, { recursive: true, force: true }),
  };
}

function everyPath(top: string): readonly string[] {
  return [top, ...readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => join(top, path))];
}

function commitAll(git: (...asked: readonly string[]) => { readonly status: number | null; readonly said: string }): void {
  const author = ['-c', 'user.name=nobody', '-c', 'user.email=nobody@example.org', '-c', 'maintenance.auto=false', '-c', 'gc.auto=0'];
  for (const asked of [['init', '-q'], ['add', '-A'], [...author, 'commit', '-qm', 'A copy']]) {
    const { status, said } = git(...asked);
    if (status !== 0) throw new Error(`git ${asked.join(' ')}: ${said}`);
  }
}
