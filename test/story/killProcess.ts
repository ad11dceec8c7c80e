import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The process of the Chromium that has this profile open: it writes its id beside it. */
export async function chromiumOn(profile: string): Promise<number> {
  const owner = await readlink(join(profile, 'SingletonLock'));
  return Number(owner.slice(owner.lastIndexOf('-') + 1));
}

/**
 * Ends a browser and every process it started, at once and with no word to any, as a dead battery would: a driver starts its
 * browser at the head of a group of its own. Comes back when none of them runs.
 */
export async function killProcess(id: number): Promise<void> {
  if (isThere(-id)) process.kill(-id, 'SIGKILL');
  await untilEnded(id);
}

/** Comes back when neither this browser runs nor anything that it started. */
export async function untilEnded(id: number): Promise<void> {
  while (await groupRuns(id)) await sleep(10);
}

async function groupRuns(group: number): Promise<boolean> {
  if (process.platform !== 'linux') return isThere(-group);
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const states = await Promise.all(all.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')));
  return states.some((state) => runsIn(group, state));
}

/** Whether this line of `/proc` is of a process of the group that runs: one that is dead and not yet buried touches no file. */
function runsIn(group: number, line: string): boolean {
  const [state, , itsGroup] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return Number(itsGroup) === group && state !== 'Z' && state !== 'X';
}

function isThere(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
