import type { BrowserContext, Page } from 'playwright-core';
import { newTablet, type Tablet, type TabletOptions } from './browser.ts';
import type { Hands } from './Hands.ts';
import { chromiumOn, killProcess } from './killProcess.ts';
import { playwrightHands } from './playwrightHands.ts';

/** One tablet with the app open on it, for one story. The page and the hands change when the browser is opened anew. */
export interface Story {
  readonly tablet: Tablet;
  readonly browser: BrowserContext;
  readonly page: Page;
  readonly hands: Hands;
  /** What page and workers complained of: nothing but the proof of containment may stand here. */
  readonly complaints: readonly string[];
  /** Another window on the same tablet, with the app in it. */
  openWindow(): Promise<{ readonly page: Page; readonly hands: Hands }>;
  /** Ends the browser's process as a dead battery would, and opens the app again on the same tablet. */
  killAndReopen(): Promise<void>;
  closeAndReopen(): Promise<void>;
  /** Closes the browser and leaves the tablet's disk to be read. */
  close(): Promise<void>;
  end(): Promise<void>;
}

export interface StoryOptions extends TabletOptions {
  /** How many milliseconds a thing may take to come, where it is not what a person would wait. */
  readonly patience?: number;
  /** The profile of another tablet, to begin with a copy of it. */
  readonly from?: string;
}

/** A tablet that has never seen the app, or a copy of one, with the app open on it. */
export async function openStory(address: string, { patience, from, ...options }: StoryOptions = {}): Promise<Story> {
  const tablet = await newTablet(from);
  const complaints: string[] = [];
  let browser = await tablet.open(options);
  let { page, hands } = await openIn(browser, address, { complaints, patience });
  const reopen = async (): Promise<void> => {
    browser = await tablet.open(options);
    ({ page, hands } = await openIn(browser, address, { complaints, patience }));
  };
  return {
    tablet,
    complaints,
    get browser() { return browser; },
    get page() { return page; },
    get hands() { return hands; },
    openWindow: () => openIn(browser, address, { complaints, patience }),
    killAndReopen: async () => {
      const closed = new Promise((resolve) => browser.once('close', resolve));
      await killProcess(await chromiumOn(tablet.profile));
      await closed;
      await reopen();
    },
    closeAndReopen: async () => {
      await browser.close();
      await reopen();
    },
    close: () => browser.close(),
    end: async () => {
      await browser.close();
      await tablet.throwAway();
    },
  };
}

type Around = { readonly complaints: string[]; readonly patience: number | undefined };

async function openIn(browser: BrowserContext, address: string, { complaints, patience }: Around): Promise<{ page: Page; hands: Hands }> {
  const blank = browser.pages().find((page) => page.url() === 'about:blank');
  const page = blank ?? await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  const hands = playwrightHands(page, patience);
  await hands.goTo(address);
  return { page, hands };
}
