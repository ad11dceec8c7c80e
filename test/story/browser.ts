import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findPageBrowser, findProgram } from '../../scripts/programs.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A tablet: a profile on disk that outlives its browser, until it is thrown away. */
export interface Tablet {
  readonly profile: string;
  /** Opens the browser on this profile; the one before it must be closed or killed. */
  open(options?: TabletOptions): Promise<BrowserContext>;
  throwAway(): Promise<void>;
}

/** `flags` must be the same at every opening of one tablet. */
export interface TabletOptions extends BrowserContextOptions {
  readonly flags?: readonly string[];
  /** What the driver would start the browser with of itself, left out. */
  readonly without?: readonly string[];
  /** The browser people have, with all that is around its pages, and not the headless one that is enough for these. */
  readonly whole?: boolean;
  /** The X display to have a window on; without one it has none. */
  readonly display?: string;
}

/** A browser that was closed has left these behind for itself; on a copy they would stand for one that runs. */
const isOfOneBrowser = (path: string): boolean => basename(path).startsWith('Singleton');

/** Copies a profile that no browser has open. */
export function copyProfile(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, filter: (path) => !isOfOneBrowser(path) });
}

/** A tablet that has never seen the app, or a copy of another. from: the profile of the other, which is closed. */
export async function newTablet(from?: string): Promise<Tablet> {
  const profile = await mkdtemp(join(tmpdir(), 'resguardo-tablet-'));
  if (from) await copyProfile(from, profile);
  return {
    profile,
    open: ({ flags = [], without = [], whole = false, display, ...options } = {}) =>
      chromium.launchPersistentContext(profile, {
        executablePath: whole || display !== undefined ? findProgram('chromium') : findPageBrowser(),
        args: [...quiet, ...flags],
        ignoreDefaultArgs: [...without],
        headless: display === undefined,
        // A crash leaves its dump with the profile, as it does where the profile is the usual one.
        env: { ...process.env, BREAKPAD_DUMP_LOCATION: join(profile, 'Crash Reports'), ...(display && { DISPLAY: display }) },
        viewport: { width: 1180, height: 820 },
        ...options,
      }),
    throwAway: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}
