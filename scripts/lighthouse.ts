// `npm run lighthouse [-- --runs 5] [--write]`: Lighthouse on the first load of the built app, served by nginx with its shipped file.
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { putSection } from '../test/bench/putSection.ts';
import { startNginx } from '../test/story/hosts/hostPrograms.ts';
import { buildApp } from '../test/story/buildApp.ts';
import { foundBy, type LighthouseRun } from './lighthouse/LighthouseRun.ts';
import { lighthousePage, verdictOf } from './lighthouse/verdictOf.ts';
import { findProgram } from './programs.mjs';
import { say } from './serveOnUsualPort.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } } });
const ownFolder = resolve('.cache/lighthouse');

// With a lock file of its own: a hundred packages that neither build nor test the app do not come with those that do.
function installLighthouse(): void {
  const locked = 'scripts/lighthouse/package-lock.json';
  const [was, now] = [join(ownFolder, 'package-lock.json'), readFileSync(locked, 'utf8')];
  if (existsSync(join(ownFolder, 'node_modules/lighthouse')) && readFileSync(was, 'utf8') === now) return;
  mkdirSync(ownFolder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join('scripts/lighthouse', name), join(ownFolder, name));
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const done = spawnSync(command, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ownFolder, stdio: 'inherit' });
  if (done.status !== 0) throw new Error('npm could not install Lighthouse.');
}

async function runOnce(address: string): Promise<LighthouseRun> {
  const flags = '--headless=new --no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const asked = [address, '--output=json', '--quiet', '--no-enable-error-reporting', `--config-path=${resolve('scripts/lighthouse/config.js')}`, `--chrome-flags=${flags}`];
  const env = { ...process.env, CHROME_PATH: findProgram('chromium') };
  const program = join(ownFolder, 'node_modules/lighthouse/cli/index.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...asked], { env, maxBuffer: 100_000_000 });
  return foundBy(JSON.parse(stdout));
}

async function measure(): Promise<readonly LighthouseRun[]> {
  const built = await buildApp();
  const host = await startNginx({ folder: built.folder, file: 'hosting/nginx.conf' });
  const runs: LighthouseRun[] = [];
  try {
    for (let run = 0; run < Number(values.runs); run++) runs.push(await runOnce(host.address));
  } finally {
    await host.end();
    await built.throwAway();
  }
  return runs;
}

installLighthouse();
const verdict = verdictOf(await measure());
if (values.write) {
  writeFileSync('docs/lighthouse.json', `${JSON.stringify(verdict, null, 2)}\n`);
  writeFileSync('docs/benchmarks.md', putSection(readFileSync('docs/benchmarks.md', 'utf8'), 'lighthouse', lighthousePage(verdict)));
}
say(lighthousePage(verdict));
for (const fault of verdict.faults) say(fault);
if (verdict.faults.length > 0) process.exitCode = 1;
