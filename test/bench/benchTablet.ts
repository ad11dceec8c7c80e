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
  const withPage = async <T>(work: (page: Page) => Promise<T>) => {
    const page = await browser.newPage();
    try {
      await page.goto(`${address}/?${side}`);
      await page.waitForFunction(() => 'ask' in globalThis);
      return await work(page);
    } finally {
      await page.close();
    }
  };
  return {
    onPage: (work, file) => withPage(async (page) => {
      if (file !== undefined) await page.setInputFiles('input', file);
      return work((act, ...args) => page.evaluate(
        ([name, rest]) => (globalThis as unknown as { ask: Ask }).ask(name, ...rest), [act, args] as const,
      ));
    }),
    usage: () => withPage((page) => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)),
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
