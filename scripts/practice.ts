// `npm run practice -- --rounds 3`: how long the tap takes that makes a practice vault, in a real Chromium; `--write` puts it into docs/benchmarks.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../test/bench/median.ts';
import { putSection } from '../test/bench/putSection.ts';
import * as act from '../test/story/driver.ts';
import { openStory } from '../test/story/openStory.ts';
import { serveShell } from './serve.ts';
import { say } from './serveOnUsualPort.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } } });
const built = resolve('.cache/built-practice');
execFileSync('node_modules/.bin/vite', ['build', '--outDir', built, '--logLevel', 'warn'], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' });
const server = await serveShell(built, 0);
const took: number[] = [];
try {
  for (let round = 0; round < Number(values.rounds); round += 1) took.push(await makeOnce());
} finally {
  await server.close();
  await rm(built, { recursive: true, force: true });
}
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
const line = `From the tap to the first screen, in a headless Chromium with a profile on disk: ${seconds(median(took))} s, the middle of ${took.length} (${seconds(Math.min(...took))} to ${seconds(Math.max(...took))} s). ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, load average ${(loadavg()[0] ?? 0).toFixed(1)} after.`;
say(line);
if (values.write) writeFileSync('docs/benchmarks.md', putSection(readFileSync('docs/benchmarks.md', 'utf8'), 'practice vault', `## Making a practice vault\n\n\`npm run practice -- --write\` measures it: ten children, three months of acts by the vault's own handlers, Argon2id with 64 MiB, one package pressed.\n\n${line}`));

/** On a tablet that has never seen the app. In milliseconds. */
async function makeOnce(): Promise<number> {
  const story = await openStory(server.address);
  try {
    await story.hands.waitFor({ role: 'heading', name: 'Make your vault' });
    const began = performance.now();
    await act.makePractice(story.hands);
    return performance.now() - began;
  } finally {
    await story.end();
  }
}
