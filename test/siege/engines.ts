import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newTablet } from '../story/browser.ts';
import { chromiumOn, killProcess } from '../story/killProcess.ts';
import { doorsOver } from './doorsOver.ts';
import { firefoxDevice } from './firefoxDevice.ts';
import type { Doors } from './page/SiegePage.ts';
import { tearLogs } from './tearLogs.ts';

/** Firefox, and Chromium with each of its two stores. */
export const engines = ['chromium', 'chromium-sqlite', 'firefox'] as const;
export type Engine = (typeof engines)[number];

/** A profile on disk that outlives its browser, until it is thrown away. */
export type Device = {
  readonly engine: Engine;
  readonly profile: string;
  /** Starts the browser on it; the one before must be closed or killed. */
  open(): Promise<OpenBrowser>;
  /** For an engine whose logs a kill can cut off in the middle of a record: cuts them off so. Gives how many. The browser must be closed or killed. */
  tearLogs?(): Promise<number>;
  throwAway(): Promise<void>;
};

export type OpenBrowser = {
  /** The siege page at this address in a window of its own: the only one, in Firefox. */
  openPage(address: string): Promise<Doors>;
  /** SIGKILL to the browser and every process it started, now; comes back when all are gone. */
  kill(): Promise<void>;
};

/** A profile that has never seen the page. */
export async function newDevice(engine: Engine): Promise<Device> {
  return engine === 'firefox' ? firefoxDevice() : chromiumDevice(engine, engine === 'chromium' ? [] : ['--enable-features=IdbSqliteBackingStore']);
}

/** Something done in a browser started for it and killed after it. */
export async function inBrowser<T>(device: Device, work: (browser: OpenBrowser) => Promise<T>): Promise<T> {
  const browser = await device.open();
  try {
    return await work(browser);
  } finally {
    await browser.kill();
  }
}

// A siege may share its machine with others.
const patience = 240_000;

/**
 * The databases as a kill left them, beside the profile's own: Chromium has been seen to throw all of them away at the next start, and
 * what it found there would be gone with them.
 */
async function keepAsLeft(profile: string): Promise<void> {
  const left = join(profile, 'as the kill left them');
  await rm(left, { recursive: true, force: true });
  await cp(join(profile, 'Default', 'IndexedDB'), left, { recursive: true }).catch(() => undefined);
}

async function chromiumDevice(engine: Engine, flags: readonly string[]): Promise<Device> {
  const { profile, open, throwAway } = await newTablet();
  return {
    engine, profile, throwAway,
    ...(engine === 'chromium' && { tearLogs: () => tearLogs(profile) }),
    open: async () => {
      const browser = await open({ flags });
      const id = await chromiumOn(profile);
      return {
        openPage: async (address) => {
          const page = await browser.newPage();
          await page.goto(address, { timeout: patience });
          return doorsOver((asked) => page.evaluate(askPage, asked));
        },
        kill: async () => {
          await killProcess(id);
          await keepAsLeft(profile);
        },
      };
    },
  };
}

// Runs in the page.
function askPage(asked: string): Promise<string> {
  return (globalThis as unknown as { siege(asked: string): Promise<string> }).siege(asked);
}
