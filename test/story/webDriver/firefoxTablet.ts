import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../../scripts/programs.mjs';
import { killProcess, untilEnded } from '../killProcess.ts';
import type { EngineTablet } from './EngineTablet.ts';
import { callMarionette, type Marionette } from './callMarionette.ts';
import type { WebDriver } from './WebDriver.ts';

/*
 * [Note: Firefox by its own door] Driven over WebDriver BiDi, Firefox 153 now and then stands still for good where a worker starts a worker
 * ([Note: Firefox without a driver]), which every unlocking does. Its older door, Marionette, listens to no worker. geckodriver would only
 * pass on what is said here, and Debian has none.
 */

const preferences = {
  'marionette.port': 0, 'browser.aboutwelcome.enabled': false, 'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore', 'browser.startup.page': 0, 'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1, 'app.update.auto': false, 'app.normandy.enabled': false, 'termsofuse.bypassNotification': true,
  'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.enabled': false, 'network.connectivity-service.enabled': false,
  'network.captive-portal-service.enabled': false, 'extensions.update.enabled': false, 'services.settings.server': 'data:,none',
  'browser.safebrowsing.update.enabled': false, 'ui.useOverlayScrollbars': 1, 'browser.download.folderList': 2, 'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false, 'browser.helperApps.neverAsk.saveToDisk': 'application/octet-stream',
};

/** A profile of Firefox that has never seen the app. Its disk outlives its browser. calm: set to little motion. */
export async function firefoxTablet({ calm }: { readonly calm: boolean }): Promise<EngineTablet> {
  const profile = await mkdtemp(join(tmpdir(), 'resguardo-firefox-'));
  const downloads = join(profile, 'downloads');
  await Promise.all(['home', 'downloads'].map((folder) => mkdir(join(profile, folder))));
  const all = Object.entries({ ...preferences, 'browser.download.dir': downloads, 'ui.prefersReducedMotion': Number(calm) });
  await writeFile(join(profile, 'user.js'), all.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  return {
    open: () => open(profile, downloads),
    throwAway: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function open(profile: string, downloads: string): ReturnType<EngineTablet['open']> {
  const door = join(profile, 'MarionetteActivePort');
  await rm(door, { force: true });
  // At the head of a group of its own, so that it is killed whole.
  const browser = spawn(findProgram('firefox'), ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile, 'about:blank'], {
    detached: true, stdio: 'ignore', env: { ...process.env, HOME: join(profile, 'home') },
  });
  const marionette = await callMarionette(await portIn(door));
  await marionette.ask('WebDriver:NewSession', { capabilities: {} });
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    marionette.hangUp();
    if (browser.pid === undefined) return;
    if (signal === 'SIGKILL') return killProcess(browser.pid);
    process.kill(browser.pid, signal);
    await untilEnded(browser.pid);
  };
  return { driver: driverOver(marionette, downloads), kill: () => end('SIGKILL'), close: () => end('SIGTERM') };
}

/** The browser writes it down once it listens. */
async function portIn(file: string): Promise<number> {
  for (let tries = 0; tries < 2400; tries += 1) {
    const port = Number(await readFile(file, 'utf8').catch(() => ''));
    if (port > 0) return port;
    await pause(50);
  }
  throw new Error('Firefox opened no door for its driver.');
}

function driverOver(marionette: Marionette, downloads: string): WebDriver {
  const ask: WebDriver['ask'] = async (command, parameters = {}) => {
    const value = await marionette.ask(`WebDriver:${command}`, command === 'ExecuteScript' ? { ...parameters, sandbox: 'hands', newSandbox: false } : parameters);
    return value !== null && typeof value === 'object' && 'value' in value ? value.value : value;
  };
  return {
    downloads,
    ask: (command, parameters) => (command === 'Refresh' ? reload(ask) : ask(command, parameters)),
    cutOff: async (off) => {
      await marionette.ask('Marionette:SetContext', { value: 'chrome' });
      await marionette.ask('WebDriver:ExecuteScript', { script: 'Services.io.offline = arguments[0];', args: [off] });
      await marionette.ask('Marionette:SetContext', { value: 'content' });
    },
  };
}

/** Firefox's own Refresh goes past the service worker, as a forced reload does; a person's goes through it. */
async function reload(ask: WebDriver['ask']): Promise<void> {
  const run = (script: string) => ask('ExecuteScript', { script, args: [] });
  await run('window.isLeft = true; location.reload();');
  for (let tries = 0; tries < 2000; tries += 1) {
    if (await run('return !window.isLeft && document.readyState === "complete";').catch(() => false)) return;
    await pause(30);
  }
  throw new Error('the page never came back');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
