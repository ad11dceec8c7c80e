import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The process of the Firefox that has this profile open: it writes its id beside it. */
export async function firefoxOn(profile: string): Promise<number> {
  const owner = await readlink(join(profile, 'lock'));
  return Number(owner.slice(owner.lastIndexOf('+') + 1));
}

/** The processes with pages crash first, while there is a browser to take their dumps, then its own; it may still run, without them. */
export async function crashFirefox(owner: number): Promise<void> {
  for (const id of await pagesOf(owner)) process.kill(id, 'SIGSEGV');
  await sleep(dumpTaken);
  process.kill(owner, 'SIGSEGV');
  await sleep(dumpTaken);
}

const dumpTaken = 4000;

/** The processes of this Firefox that hold pages. */
async function pagesOf(owner: number): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const lines = await Promise.all(ids.map(async (id) => [Number(id), await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')] as const));
  return lines.filter(([, line]) => line.includes('-isForBrowser') && line.includes(`\0-parentPid\0${owner}\0`)).map(([id]) => id);
}
