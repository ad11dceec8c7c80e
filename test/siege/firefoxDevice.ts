import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findProgram } from '../../scripts/programs.mjs';
import { killProcess } from '../story/killProcess.ts';
import { doorsOver } from './doorsOver.ts';
import type { Device } from './engines.ts';
import { openExchange, type Exchange, type Line } from './openLine.ts';

/*
 * [Note: Firefox without a driver] WebDriver BiDi listens to every worker that starts, and Firefox 153 then makes a worker that starts
 * another wait until its main thread has told of it: on the condition that the other one waits for work by, and one waiter is woken.
 * On a busy machine that is now and then the wrong one, and the first, the vault, stands still for good. Nobody listens in a browser
 * that nobody drives. So this one is started with an address, as a person would, and its page calls in.
 */

// A siege may share its machine with others.
const patience = 240_000;

/** Nothing asked at a start, nothing fetched by itself, and after a kill no page is opened again but the asked one. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  'browser.aboutwelcome.enabled': false, 'browser.shell.checkDefaultBrowser': false, 'browser.startup.homepage_override.mstone': 'ignore',
  'browser.sessionstore.resume_from_crash': false, 'toolkit.startup.max_resumed_crashes': -1, 'app.update.auto': false, 'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false, 'datareporting.healthreport.uploadEnabled': false, 'toolkit.telemetry.enabled': false,
  'termsofuse.bypassNotification': true, 'network.connectivity-service.enabled': false, 'network.captive-portal-service.enabled': false,
  'extensions.update.enabled': false, 'services.settings.server': 'data:,none', 'browser.safebrowsing.update.enabled': false,
};

/** An empty folder for a profile of Firefox; crashes leave their dumps in it too. */
export async function newFirefoxProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'resguardo-firefox-'));
  await mkdir(join(profile, 'home'));
  return profile;
}

/** A profile of Firefox that has never seen the page. profile: an empty one. */
export async function firefoxDevice(profile?: string): Promise<Device> {
  return deviceOn(profile ?? await newFirefoxProfile());
}

async function deviceOn(profile: string): Promise<Device> {
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const exchanges = new Map<string, Exchange>();
  const exchangeTo = async (address: string): Promise<Exchange> => {
    const exchange = exchanges.get(address) ?? await openExchange(address);
    exchanges.set(address, exchange);
    return exchange;
  };
  return {
    engine: 'firefox', profile,
    open: async () => {
      let started: { readonly browser: ChildProcess; readonly line: Line } | null = null;
      return {
        openPage: async (address) => {
          if (started !== null) throw new Error('a browser without a driver has one page');
          const line = (await exchangeTo(address)).newLine();
          started = { browser: start(profile, line.address), line };
          await within(line.connected, 'the page never came');
          return doorsOver((asked) => within(line.ask(asked), 'the page does not answer'));
        },
        kill: async () => {
          if (started?.browser.pid !== undefined) await killProcess(started.browser.pid);
          started?.line.hangUp();
        },
      };
    },
    throwAway: async () => {
      for (const exchange of exchanges.values()) await exchange.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** At the head of a group of its own, so that it is killed whole; a crash leaves its dump with the profile, as where that is the usual one. */
function start(profile: string, address: string): ChildProcess {
  const env = { ...process.env, HOME: join(profile, 'home') };
  return spawn(findProgram('firefox'), ['--headless', '--no-remote', '--profile', profile, address], { detached: true, stdio: 'ignore', env });
}

async function within<T>(asked: Promise<T>, otherwise: string): Promise<T> {
  const over = new AbortController();
  const late = setTimeout(patience, null, { signal: over.signal, ref: false }).then(() => { throw new Error(otherwise); });
  late.catch(() => undefined);
  try {
    return await Promise.race([asked, late]);
  } finally {
    over.abort();
  }
}
