import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { findProgram } from '../../scripts/programs.mjs';
import { newTablet } from '../story/browser.ts';
import { chromiumOn, killProcess } from '../story/killProcess.ts';
import type { Doors } from './page/SiegePage.ts';
import { read, write } from './page/wire.ts';

/** Firefox, and Chromium with each of its two stores. */
export const engines = ['chromium', 'chromium-sqlite', 'firefox'] as const;
export type Engine = (typeof engines)[number];

/** A profile on disk that outlives its browser, until it is thrown away. */
export type Device = {
  readonly engine: Engine;
  readonly profile: string;
  /** Starts the browser on it; the one before must be closed or killed. */
  open(): Promise<OpenBrowser>;
  throwAway(): Promise<void>;
};

export type OpenBrowser = {
  readonly process: number;
  /** The siege page at this address in a window of its own. */
  openPage(address: string): Promise<Doors>;
  /** SIGKILL to the browser and every process it started, now; comes back when all are gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

/** A profile that has never seen the page. */
export async function newDevice(engine: Engine): Promise<Device> {
  return engine === 'firefox' ? firefoxDevice() : chromiumDevice(engine, engine === 'chromium' ? [] : ['--enable-features=IdbSqliteBackingStore']);
}

/** Something done in a browser started for it and killed after it; done anew where the browser froze. */
export async function inBrowser<T>(device: Device, work: (browser: OpenBrowser) => Promise<T>): Promise<T> {
  for (;;) {
    const browser = await device.open();
    try {
      return await work(browser);
    } catch (error) {
      if (!(error instanceof Frozen)) throw error;
    } finally {
      await browser.kill();
    }
  }
}

async function chromiumDevice(engine: Engine, flags: readonly string[]): Promise<Device> {
  const { profile, open, throwAway } = await newTablet();
  return {
    engine, profile, throwAway,
    open: async () => {
      const browser = await open({ flags });
      const id = await chromiumOn(profile);
      return {
        process: id,
        openPage: async (address) => {
          const page = await browser.newPage();
          await page.goto(address, { timeout: 4 * patience });
          return doorsOver((asked) => page.evaluate(askPage, asked));
        },
        kill: () => killProcess(id),
        close: () => browser.close(),
      };
    },
  };
}

async function firefoxDevice(): Promise<Device> {
  const profile = await mkdtemp(join(tmpdir(), 'resguardo-firefox-'));
  return {
    engine: 'firefox', profile,
    open: async () => {
      const browser = await launch({ browser: 'firefox', executablePath: findProgram('firefox'), headless: true, userDataDir: profile, timeout: 4 * patience, protocolTimeout: 0 });
      const id = browser.process()?.pid;
      if (id === undefined) throw new Error('Firefox has no process');
      return {
        process: id,
        openPage: (address) => openInFirefox(browser, address),
        kill: async () => {
          await killProcess(id);
          // Its driver puts the profile's preferences back as it ends: not to be met by the next start.
          await browser.close().catch(() => undefined);
        },
        close: () => browser.close(),
      };
    },
    throwAway: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function openInFirefox(browser: Browser, address: string): Promise<Doors> {
  const page = await browser.newPage();
  await page.goto(address, { timeout: 4 * patience });
  return doorsOver((asked) => unlessFrozen(page.evaluate(askPage, asked), () => page.evaluate(() => 1)));
}

/**
 * [Note: a Firefox that freezes] On a machine with far more to do than cores, Firefox 153 now and then stops the page's main thread
 * for good soon after a vault's worker was asked something: it waits for a lock that no thread gives back, with a driver or without
 * one, while the app's part in that thread is idle. Such a browser is told from a vault that does not answer by asking the page
 * what needs no vault.
 */
export class Frozen extends Error {}

const patience = 60_000;
const mostWaits = 3;

async function unlessFrozen<T>(asked: Promise<T>, probe: () => Promise<unknown>): Promise<T> {
  const silent = Symbol('silent');
  asked.catch(() => undefined);
  for (let waits = 0; waits < mostWaits; waits += 1) {
    const answer = await Promise.race([asked, after(patience, silent)]);
    if (answer !== silent) return answer as T;
    const probed = probe();
    probed.catch(() => undefined);
    if (await Promise.race([probed, after(patience / 4, silent)]) === silent) throw new Frozen('the page does not even count');
  }
  throw new Error('the page lives, and the vault does not answer');
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds, value).unref(); });
}

// Runs in the page.
function askPage(asked: string): Promise<string> {
  return (globalThis as unknown as { siege(asked: string): Promise<string> }).siege(asked);
}

function doorsOver(ask: (asked: string) => Promise<string>): Doors {
  const door = <Name extends keyof Doors>(name: Name): Doors[Name] => new Proxy({} as Doors[Name], {
    get: (_, act) => async (...args: unknown[]) => read(await ask(write({ door: name, act, args }))),
  });
  return { vault: door('vault'), room: door('room'), page: door('page') };
}
