import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { newTablet } from '../../story/browser.ts';
import { chromiumOn, killProcess } from '../../story/killProcess.ts';
import { readKeyFiles } from '../../story/keyFiles.ts';
import { playwrightHands } from '../../story/playwrightHands.ts';
import { asPeopleStart } from '../asPeopleStart.ts';
import { plant } from './plant.ts';
import type { Ending, Remains } from './Remains.ts';

// A siege may share its machine with others.
const patience = 120_000;

/** A new profile of Chromium, with these flags at every start. */
export async function chromiumRemains(flags: readonly string[]): Promise<Remains> {
  const tablet = await newTablet();
  return {
    profile: tablet.profile, movesTime: true,
    throwAway: () => tablet.throwAway(),
    open: async (address) => {
      const browser = await tablet.open({ flags, without: asPeopleStart });
      const page = browser.pages()[0] ?? await browser.newPage();
      await page.goto(address);
      return {
        hands: playwrightHands(page, patience),
        plant: (words) => page.evaluate(plant, words),
        readKeyFiles: async () => Object.values(await readKeyFiles(page)).map((bytes) => Uint8Array.from(bytes)),
        end: (how) => endings[how](tablet.profile, browser, page),
      };
    },
  };
}

const endings: Readonly<Record<Ending, (profile: string, browser: BrowserContext, page: Page) => Promise<void>>> = {
  quit: (_, browser) => browser.close(),
  kill: async (profile, browser) => {
    const closed = new Promise((resolve) => browser.once('close', resolve));
    await killProcess(await chromiumOn(profile));
    await closed;
  },
  crash: async (profile, browser, page) => {
    const owner = await chromiumOn(profile);
    const pageDebug = await browser.newCDPSession(page);
    const debug = await browser.browser()?.newBrowserCDPSession();
    const died = new Promise((resolve) => page.once('crash', resolve));
    void pageDebug.send('Page.crash').catch(() => undefined);
    await died;
    await sleep(dumpTaken);
    const closed = new Promise((resolve) => browser.once('close', resolve));
    void debug?.send('Browser.crash').catch(() => undefined);
    await closed;
    await sleep(dumpTaken);
    await killProcess(owner).catch(() => undefined);
  },
};

// The reporter of crashes is a process of its own, which says to nobody when it is done.
const dumpTaken = 2000;
