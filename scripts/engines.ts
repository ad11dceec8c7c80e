// `npm run engines [-- firefox|webkit ...] [FILE ...]`: the main stories on the engines beside Chromium, and one line an engine at the end.
// An engine that cannot be had on this machine is skipped, and says so there.
import { spawnSync } from 'node:child_process';
import { drivenEngines } from '../test/story/openOn.ts';
import { ensureProgram, type ProgramName } from './programs.mjs';
import { say } from './serveOnUsualPort.ts';

type Engine = (typeof drivenEngines)[number];

const needs: Readonly<Record<Engine, readonly ProgramName[]>> = { firefox: ['firefox'], webkit: ['webkit', 'minibrowser', 'xvfb'] };
const asked = process.argv.slice(2);
const named = drivenEngines.filter((engine) => asked.includes(engine));
const files = asked.filter((each) => !named.includes(each as Engine));

const lines = (named.length > 0 ? named : drivenEngines).map((engine) => `${engine}: ${outcomeOn(engine)}`);
for (const line of lines) say(line);
if (lines.some((line) => line.endsWith('FAILED'))) process.exitCode = 1;

function outcomeOn(engine: Engine): string {
  const missing = whatIsMissing(engine);
  if (missing !== null) return `SKIPPED, nothing was tried. ${missing}`;
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.engines.config.ts', '--project', engine, ...files];
  return spawnSync(process.execPath, vitest, { stdio: 'inherit' }).status === 0 ? 'passed' : 'FAILED';
}

/** The sentence that says what to install, or null. */
function whatIsMissing(engine: Engine): string | null {
  try {
    needs[engine].forEach(ensureProgram);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
