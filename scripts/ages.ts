// `npm run ages`: when each package in the lock file was published, by npm's registry. Fails on one that has been out for less than seven
// days, or whose day the registry does not say. Asks the network; what it is told is nothing that a build depends on.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { agesOf, type Published } from './release/agesOf.ts';
import { say } from './serveOnUsualPort.ts';

const atOnce = 8;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, { readonly version: string }>> };
const folder = 'node_modules/';
const locked = Object.entries(packages).filter(([path]) => path !== '');
const wanted = [...new Set(locked.map(([path, { version }]) => `${path.slice(path.lastIndexOf(folder) + folder.length)}@${version}`))];

const published: Published[] = [];
const left = [...wanted];
await Promise.all(Array.from({ length: atOnce }, async () => {
  for (let next = left.shift(); next !== undefined; next = left.shift()) published.push({ name: next, at: await askWhen(next) });
}));
const { youngest, faults } = agesOf(published, Date.now());
for (const fault of faults) say(fault);
for (const line of youngest) say(line);
say(faults.length === 0 ? `${wanted.length} packages, none younger than seven days.` : `${faults.length} of ${wanted.length} packages must wait.`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Null: the registry did not say. */
async function askWhen(nameAndVersion: string): Promise<string | null> {
  const [name, version] = [nameAndVersion.slice(0, nameAndVersion.lastIndexOf('@')), nameAndVersion.slice(nameAndVersion.lastIndexOf('@') + 1)];
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  try {
    const { stdout } = await promisify(execFile)(command, [...first, 'view', name, 'time', '--json'], { maxBuffer: 50_000_000 });
    const time = (JSON.parse(stdout) as Readonly<Record<string, unknown>>)[version];
    return typeof time === 'string' ? time : null;
  } catch {
    return null;
  }
}
