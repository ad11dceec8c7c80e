import { mkdir, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { readKeyFiles } from '../../story/keyFiles.ts';
import { killProcess } from '../../story/killProcess.ts';
import { playwrightHands } from '../../story/playwrightHands.ts';
import { typing } from '../typing.ts';
import { launchFirefox } from './launchFirefox.ts';
import { plant } from './plant.ts';
import type { Ending, Remains } from './Remains.ts';

// A siege may share its machine with others.
const patience = 120_000;

/** A new profile of Firefox. */
export async function firefoxRemains(): Promise<Remains> {
  const profile = await mkdtemp(join(tmpdir(), 'resguardo-firefox-'));
  await mkdir(join(profile, 'home'));
  return {
    profile, movesTime: false,
    throwAway: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
    open: async (address) => {
      const browser = await launchFirefox(profile);
      const page = await browser.newPage();
      await page.goto(address, { timeout: patience });
      return {
        hands: typing(playwrightHands(page, patience)),
        plant: (words) => page.evaluate(plant, words),
        readKeyFiles: async () => Object.values(await readKeyFiles(page)).map((bytes) => Uint8Array.from(bytes)),
        end: (how) => endings[how](profile, browser),
      };
    },
  };
}

const endings: Readonly<Record<Ending, (profile: string, browser: BrowserContext) => Promise<void>>> = {
  quit: (_, browser) => browser.close(),
  kill: async (profile, browser) => {
    const owner = await firefoxOn(profile);
    await killProcess(owner);
    await browser.close().catch(() => undefined);
  },
  // The pages' processes first, while there is a browser to take their dumps, then its own.
  crash: async (profile, browser) => {
    const owner = await firefoxOn(profile);
    for (const id of await pagesOf(owner)) process.kill(id, 'SIGSEGV');
    await sleep(dumpTaken);
    process.kill(owner, 'SIGSEGV');
    await sleep(dumpTaken);
    await killProcess(owner);
    await browser.close().catch(() => undefined);
  },
};

const dumpTaken = 4000;

/** The process of the Firefox that has this profile open: it writes its id beside it. */
async function firefoxOn(profile: string): Promise<number> {
  const owner = await readlink(join(profile, 'lock'));
  return Number(owner.slice(owner.lastIndexOf('+') + 1));
}

/** The processes of this Firefox that hold pages. */
async function pagesOf(owner: number): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const lines = await Promise.all(ids.map(async (id) => [Number(id), await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')] as const));
  return lines.filter(([, line]) => line.includes('-isForBrowser') && line.includes(`\0-parentPid\0${owner}\0`)).map(([id]) => id);
}
