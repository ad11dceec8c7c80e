import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../../scripts/programs.mjs';
import { killProcess } from '../killProcess.ts';
import type { EngineTablet } from './EngineTablet.ts';
import type { Command, WebDriver } from './WebDriver.ts';

/** Where each command goes, below the session; {id} is an element's. */
const requests: Readonly<Record<Command, readonly [method: 'GET' | 'POST', path: string]>> = {
  Navigate: ['POST', 'url'], Refresh: ['POST', 'refresh'], Back: ['POST', 'back'], ExecuteScript: ['POST', 'execute/sync'],
  ElementClick: ['POST', 'element/{id}/click'], PerformActions: ['POST', 'actions'], TakeScreenshot: ['GET', 'screenshot'],
  SetWindowRect: ['POST', 'window/rect'],
  GetComputedRole: ['GET', 'element/{id}/computedrole'], GetComputedLabel: ['GET', 'element/{id}/computedlabel'],
};

/** WebKitGTK on a screen of its own. A driven one keeps nothing on any disk: opened again it is another tablet. calm: set to little motion. */
export async function webKitTablet({ calm }: { readonly calm: boolean }): Promise<EngineTablet> {
  const home = await mkdtemp(join(tmpdir(), 'resguardo-webkit-'));
  const downloads = join(home, 'Downloads');
  const gtk = join(home, '.config/gtk-3.0');
  await Promise.all([mkdir(downloads), mkdir(gtk, { recursive: true })]);
  await writeFile(join(gtk, 'settings.ini'), `[Settings]\ngtk-enable-animations=${Number(!calm)}\n`);
  await writeFile(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  return { open: () => open(home, downloads), throwAway: () => rm(home, { recursive: true, force: true, maxRetries: 5 }) };
}

async function open(home: string, downloads: string): ReturnType<EngineTablet['open']> {
  const screen = spawn(findProgram('xvfb'), ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), NO_AT_BRIDGE: '1' };
  const server = spawn(findProgram('webkit'), [`--port=${port}`], { detached: true, stdio: 'ignore', env });
  const end = () => endAll(server, screen);
  try {
    const driver = await newSession(`http://127.0.0.1:${port}/session`, downloads);
    return { driver, kill: end, close: end };
  } catch (reason) {
    await end();
    throw reason;
  }
}

async function endAll(...processes: readonly ChildProcess[]): Promise<void> {
  for (const { pid } of processes) if (pid !== undefined) await killProcess(pid);
}

async function newSession(sessions: string, downloads: string): Promise<WebDriver> {
  const browser = { binary: findProgram('minibrowser'), args: ['--automation'] };
  const asked = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } } };
  const { sessionId } = await untilListening(() => send('POST', sessions, asked)) as { readonly sessionId: string };
  return {
    downloads,
    ask: (command, { id, ...parameters } = {}) => {
      const [method, path] = requests[command];
      return send(method, `${sessions}/${sessionId}/${path.replace('{id}', String(id))}`, parameters);
    },
  };
}

async function send(method: 'GET' | 'POST', address: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
  const answer = await fetch(address, method === 'GET' ? {} : { method, body: JSON.stringify(parameters) });
  const { value } = await answer.json() as { readonly value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${error}: ${message}`);
}

async function untilListening<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await call();
    } catch (reason) {
      if (!(reason instanceof TypeError) || tries > 400) throw reason;
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
