import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findProgram } from '../../scripts/programs.mjs';

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
  /** The X display to have a window on; without one it has none. */
  readonly display?: string;
}

/** A tablet that has never seen the app. */
export async function newTablet(): Promise<Tablet> {
  const profile = await mkdtemp(join(tmpdir(), 'resguardo-tablet-'));
  return {
    profile,
    open: ({ flags = [], without = [], display, ...options } = {}) =>
      chromium.launchPersistentContext(profile, {
        executablePath: findProgram('chromium'),
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
