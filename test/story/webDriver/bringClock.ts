import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeServiceWorker } from '../../../scripts/shell.ts';
import { bundle } from './bundlePage.ts';

/**
 * Puts before the workers' own code, in this folder of the built app, a clock that follows the page's: for an engine whose driver reaches
 * no worker. Nothing else of the app is changed.
 */
export async function bringClock(built: string): Promise<void> {
  await putBeforeWorkers(built, `${await bundle('clock', 'clock')}\nclock.followTime();`);
}

/** Puts this code before each worker's own. */
export async function putBeforeWorkers(built: string, code: string): Promise<void> {
  for (const file of await readdir(join(built, 'workers'))) {
    const path = join(built, 'workers', file);
    if (file.endsWith('.js')) await writeFile(path, `${code}\n${await readFile(path, 'utf8')}`);
  }
  await makeServiceWorker(built);
}
