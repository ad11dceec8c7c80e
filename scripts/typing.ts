// `npm run typing [-- --rounds N] [--keys N] [--write]`: a key in the private note against a bare editable element with the same words, in one run.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { putSection } from '../test/bench/putSection.ts';
import * as act from '../test/story/driver.ts';
import { openStory } from '../test/story/openStory.ts';
import { machine, today } from './machine.ts';
import { findProgram } from './programs.mjs';
import { serveShell } from './serve.ts';
import { say } from './serveOnUsualPort.ts';
import { measureNote, type Round } from './typing/measureNote.ts';
import { rowsOf, typingSection } from './typing/typingSection.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '11' }, keys: { type: 'string', default: '30' }, write: { type: 'boolean', default: false } } });
const asked = { rounds: Number(values.rounds), keys: Number(values.keys) };
const notes = [{ words: 1_000, codeName: 'Quiet Heron' }, { words: 20_000, codeName: 'Amber Kite' }];

const built = resolve('.cache/built-typing');
execFileSync('node_modules/.bin/vite', ['build', '--outDir', built, '--logLevel', 'warn'], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' });
const server = await serveShell(built, 0);
const story = await openStory(server.address, { patience: 60_000 });
const loadBefore = loadavg()[2] ?? 0;
const measured: { readonly words: number; readonly rounds: readonly Round[] }[] = [];
try {
  await act.createVault(story.hands);
  for (const { words, codeName } of notes) {
    await act.addChild(story.hands, { codeName, ages: '10 to 13', language: 'English' });
    measured.push({ words, rounds: await measureNote(story, { codeName, words, ...asked }) });
    for (const row of rowsOf(measured.slice(-1))) say(row);
  }
} finally {
  await story.end();
  await server.close();
  await rm(built, { recursive: true, force: true });
}
if (values.write) {
  const browser = execFileSync(findProgram('chromium'), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(/\s+/u).slice(0, 2).join(' ');
  const where = `${today()}. ${machine()}; ${browser}, headless, its processor slowed down sixfold. ${asked.rounds} rounds in turns, ${asked.keys} keys a round and side. Load average ${loadBefore.toFixed(1)} before and ${(loadavg()[2] ?? 0).toFixed(1)} after.`;
  writeFileSync('docs/benchmarks.md', putSection(readFileSync('docs/benchmarks.md', 'utf8'), 'typing', typingSection(where, measured)));
}
