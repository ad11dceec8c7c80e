import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { newTablet } from '../../story/browser.ts';
import * as act from '../../story/driver.ts';
import { chromiumOn, killProcess } from '../../story/killProcess.ts';
import { readKeyFiles } from '../../story/keyFiles.ts';
import { playwrightHands } from '../../story/playwrightHands.ts';
import { asPeopleStart } from '../asPeopleStart.ts';
import { draw } from '../draw.ts';
import { plant } from './plant.ts';
import type { Ending, KeyFiles, Opened, Remains } from './Remains.ts';

// A siege may share its machine with others.
const patience = 120_000;

/** A new profile of Chromium, with these flags at every start. */
export async function chromiumRemains(flags: readonly string[]): Promise<Remains> {
  const tablet = await newTablet();
  const open = async (address: string): Promise<Opened & { readonly page: Page }> => {
    const browser = await tablet.open({ flags, without: asPeopleStart });
    const page = browser.pages()[0] ?? await browser.newPage();
    await page.goto(address);
    return {
      page, hands: playwrightHands(page, patience),
      plant: (words) => page.evaluate(plant, words),
      end: (how) => endings[how](tablet.profile, browser, page),
    };
  };
  return {
    profile: tablet.profile, movesTime: true, open,
    throwAway: () => tablet.throwAway(),
    forgetCrash: () => forgetCrash(join(tablet.profile, 'Default', 'Preferences')),
    wroteField: () => Promise.resolve(true),
    changePassphrase: async ({ app }, how) => {
      const { hands, page, end } = await open(app);
      const { passphrase } = await act.createVault(hands, { passphrase: `${draw()} ${draw()}` });
      await act.handOutShares(hands, { passphrase, holders: ['Ms. Oak', 'Mr. Elm', 'Dr. Ash'] });
      const before = await keyFilesOf(page);
      const next = await act.changePassphrase(hands, { from: passphrase, to: `${draw()} ${draw()}` });
      await act.dropShares(hands, next);
      const after = await keyFilesOf(page);
      await end(how);
      return { before, after };
    },
    shredChild: async ({ app }, how) => {
      const { hands, page, end } = await open(app);
      const typed = { codeName: draw(), note: draw(), draft: draw(), progressNote: draw() };
      const { words } = await act.createVault(hands, { passphrase: `${draw()} ${draw()}` });
      for (const codeName of [draw(), typed.codeName]) await act.addChild(hands, { codeName, ages: '6 to 9', language: 'English' });
      await act.writePrivateNote(hands, typed.codeName, { title: 'A walk', text: typed.note });
      await act.addProgressNote(hands, typed.codeName, { text: typed.progressNote });
      await act.startPrivateNote(hands, typed.codeName, typed.draft);
      await act.untilDraftSaved(hands);
      await act.leaveWriter(hands, typed.codeName);
      const before = await keyFilesOf(page);
      await act.shred(hands, typed.codeName);
      const after = await keyFilesOf(page);
      await end(how);
      return { before, after, words, typed };
    },
  };
}

/** After a browser that did not end well Chromium keeps no session until somebody has answered whether to open the last one again. */
async function forgetCrash(preferences: string): Promise<void> {
  const all = JSON.parse(await readFile(preferences, 'utf8')) as { readonly profile: object };
  await writeFile(preferences, JSON.stringify({ ...all, profile: { ...all.profile, exit_type: 'Normal' } }));
}

async function keyFilesOf(page: Page): Promise<KeyFiles> {
  return Object.values(await readKeyFiles(page)).map((bytes) => Uint8Array.from(bytes));
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
