import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { publicLineOf } from '../../scripts/release/SecretKey.ts';
import { someKey } from '../scripts/release/someKey.ts';

/** The app as it is built now, in a folder of this run's own. */
export interface BuiltApp {
  readonly folder: string;
  throwAway(): Promise<void>;
}

/** Builds the app, which believes a release key for tests, in a process of its own: the test runner's NODE_ENV would make React's test build of it. */
export async function buildApp(): Promise<BuiltApp> {
  const folder = resolve(`.cache/built-${process.pid}`);
  const env = { ...process.env, NODE_ENV: 'production', RESGUARDO_RELEASE_PUB: publicLineOf(someKey()) };
  await promisify(execFile)('node_modules/.bin/vite', ['build', '--outDir', folder, '--logLevel', 'warn'], { env });
  return { folder, throwAway: () => rm(folder, { recursive: true, force: true }) };
}
