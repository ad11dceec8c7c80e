import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeServiceWorker } from '../../../scripts/shell.ts';
import { bundle } from './bundlePage.ts';

/**
 * Puts before the page's and the workers' own code, in this folder of the built app, a clock that the driver moves: for an engine whose
 * driver reaches no worker. Nothing else of the app is changed.
 */
export async function bringClock(built: string): Promise<void> {
  const clock = `${await bundle('clock', 'clock')}\nclock.followTime();`;
  const [, page = ''] = /<script type="module"[^>]* src="\/([^"]+)"/u.exec(await readFile(join(built, 'index.html'), 'utf8')) ?? [];
  await putBefore(join(built, page), clock);
  await putBeforeWorkers(built, clock);
}

/** Puts this code before each worker's own. */
export async function putBeforeWorkers(built: string, code: string): Promise<void> {
  for (const file of await readdir(join(built, 'workers'))) if (file.endsWith('.js')) await putBefore(join(built, 'workers', file), code);
  await makeServiceWorker(built);
}

async function putBefore(path: string, code: string): Promise<void> {
  await writeFile(path, `${code}\n${await readFile(path, 'utf8')}`);
}
