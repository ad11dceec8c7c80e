import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The process of the Chromium that has this profile open: a whole one writes its id beside it, a headless one was told the profile. */
export async function chromiumOn(profile: string): Promise<number> {
  const owner = await readlink(join(profile, 'SingletonLock')).catch(() => null);
  if (owner !== null) return Number(owner.slice(owner.lastIndexOf('-') + 1));
  for (const id of await allProcesses()) {
    const words = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='))) return Number(id);
  }
  throw new Error(`no browser has ${profile} open`);
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
  const states = await Promise.all((await allProcesses()).map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')));
  return states.some((state) => runsIn(group, state));
}

async function allProcesses(): Promise<readonly string[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
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
