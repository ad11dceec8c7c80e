// What every command of the project does first: `node scripts/setup.mjs [chromium] [firefox] [age]`, on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureProgram, isProgram } from './programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {(path: string) => Record<string, { version?: string, optional?: boolean }>} */
function readPackages(path) {
  return existsSync(root + path) ? JSON.parse(readFileSync(root + path, 'utf8')).packages : {};
}

// The lock file against npm's own list of what it installed: versions, not dates, which a checkout changes.
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json'))
    .filter(([path]) => path !== '')
    .every(([path, { version, optional }]) => (installed[path] ? installed[path].version === version : optional));
}

function install() {
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(command, [...args, ...options], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: !npm });
  if (done.status !== 0) throw new Error('npm could not install the packages this project is built with.');
}

try {
  if (!isInstalled()) install();
  for (const name of process.argv.slice(2)) {
    if (isProgram(name)) ensureProgram(name);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
