import type { BrowserContext, Page } from 'playwright-core';
import { newTablet } from '../story/browser.ts';
import type { Ask } from './Side.ts';

export type SideName = 'vault' | 'plain';

/** One side on a tablet of its own: a profile on disk, and a browser that is closed and opened again. */
export type BenchTablet = {
  /** Asks a fresh worker on a fresh page, which is closed after. file: what its file field holds. */
  onPage<T>(work: (ask: Ask) => Promise<T>, file?: string): Promise<T>;
  /** Closes the browser, so that everything written is on the disk, and opens it again. */
  restart(): Promise<void>;
  /** Bytes by `navigator.storage.estimate`. */
  usage(): Promise<number>;
  throwAway(): Promise<void>;
};

/** A tablet that has never kept a note. `address` is where the built page is served. */
export async function benchTablet(address: string, side: SideName): Promise<BenchTablet> {
  const tablet = await newTablet();
  let browser: BrowserContext = await tablet.open();
  return {
    onPage: (work, file) => pageOn(browser, `${address}/?${side}`, work, file),
    usage: () => pageOn(browser, `${address}/?${side}`, (_, page) => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)),
    restart: async () => {
      await browser.close();
      browser = await tablet.open();
    },
    throwAway: async () => {
      await browser.close();
      await tablet.throwAway();
    },
  };
}

/** A fresh page at this address with a fresh worker behind it, which is asked and closed. file: what its file field holds. */
export async function pageOn<T>(browser: BrowserContext, address: string, work: (ask: Ask, page: Page) => Promise<T>, file?: string): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.waitForFunction(() => 'ask' in globalThis);
    if (file !== undefined) await page.setInputFiles('input', file);
    return await work((act, ...args) => page.evaluate(
      ([name, rest]) => (globalThis as unknown as { ask: Ask }).ask(name, ...rest), [act, args] as const,
    ), page);
  } finally {
    await page.close();
  }
}
