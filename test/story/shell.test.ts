import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { makeServiceWorker } from '../../scripts/shell.ts';
import { serveShell, type ShellServer } from '../../scripts/serve.ts';
import { proveContained, type Containment } from '../../src/bridge/proveContained.ts';
import { headersFor } from '../../src/sw/headersFor.ts';
import { newTablet, type Tablet } from './browser.ts';

let tablet: Tablet;
let browser: BrowserContext;
let server: ShellServer;
let host: string;
let complaints: string[] = [];
let loads = 0;
/** What was begun, to be ended after the test that began it, the last first. */
const begun: (() => Promise<unknown>)[] = [];
/** The tablet that loaded the app first, closed, and the host that it did so from. */
let known: { readonly profile: string; readonly host: string; readonly port: number };
let firstPage: Page;
let firstServer: ShellServer;

beforeAll(async () => {
  const folder = await hostOfItsOwn();
  begun.splice(0);
  firstServer = server = await serveShell(folder, 0);
  await begin();
  firstPage = await openApp();
  known = { profile: tablet.profile, host: folder, port: Number(new URL(server.address).port) };
});

afterEach(async () => {
  for (const end of begun.splice(0).reverse()) await end();
  complaints = [];
  loads = 0;
});

async function endFirst(): Promise<void> {
  await firstPage.context().close();
  await firstServer.close();
}

afterAll(async () => {
  await endFirst();
  await rm(known.profile, { recursive: true, force: true, maxRetries: 5 });
  await rm(known.host, { recursive: true, force: true });
});

async function hostOfItsOwn(): Promise<string> {
  host = await mkdtemp(join(tmpdir(), 'resguardo-host-'));
  begun.push(() => rm(host, { recursive: true, force: true }));
  await cp(inject('built'), host, { recursive: true });
  return host;
}

async function begin(from?: string): Promise<void> {
  tablet = await newTablet(from);
  browser = await tablet.open();
}

/** A tablet that has never seen this host. */
async function beginAnew(folder: string): Promise<void> {
  server = await serveShell(folder, 0);
  await begin();
  begun.push(server.close, tablet.throwAway, () => browser.close());
}

/** A tablet that loaded the app before, from the host it did so from, which may serve another folder now. */
async function beginAgain(folder = known.host): Promise<void> {
  await endFirst();
  server = await serveShell(folder, known.port);
  await begin(known.profile);
  begun.push(server.close, tablet.throwAway, () => browser.close());
}

async function openApp(): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('load', () => loads++);
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(keepThePolicy);
  await page.goto(server.address);
  return page;
}

// Runs in the page: the app makes the one policy there may be; the story starts workers through that same one.
function keepThePolicy(): void {
  const scope = globalThis as unknown as { trustedTypes: { createPolicy: (...all: unknown[]) => unknown }; policy: unknown };
  const make = scope.trustedTypes.createPolicy.bind(scope.trustedTypes);
  scope.trustedTypes.createPolicy = (...all) => (scope.policy = make(...all));
}

function startWorker(address: string): void {
  const { policy } = globalThis as unknown as { policy: { createScriptURL(address: string): string } };
  new Worker(policy.createScriptURL(address), { type: 'module' });
}

const isControlled = () => navigator.serviceWorker.controller !== null;

async function workerAddress(name: string): Promise<string> {
  const files = await readdir(join(inject('built'), 'workers'));
  return `/workers/${files.find((file) => file.startsWith(`${name}-`))}`;
}

async function started(page: Page, name: string): Promise<Worker> {
  const address = await workerAddress(name);
  const running = page.workers().find((worker) => worker.url().endsWith(address));
  if (running) return running;
  const [worker] = await Promise.all([page.waitForEvent('worker'), page.evaluate(startWorker, address)]);
  return worker;
}

function proveIn(worker: Worker): Promise<Containment> {
  return worker.evaluate(proveContained as () => Promise<Containment>);
}

test('the first load is controlled at once, and every worker is contained', async () => {
  const page = firstPage;
  await page.waitForFunction(isControlled);
  expect(loads).toBe(1);
  expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
  for (const name of ['vault', 'porter', 'courier']) {
    const worker = await started(page, name);
    expect(await proveIn(worker)).toEqual({ contained: true });
  }
  expect(complaints.filter((text) => !text.includes("'connect-src'"))).toEqual([]);
});

test('with the network cut from the second load on, all of it is there', async () => {
  await beginAgain();
  await server.close();
  const page = await openApp();
  expect(await page.evaluate(isControlled)).toBe(true);
  const again = await page.reload();
  expect(await again?.allHeaders()).toMatchObject(inLowerCase(headersFor('/')));
  await page.getByRole('heading', { name: 'Make your vault' }).waitFor();
  for (const name of ['vault', 'porter', 'courier']) {
    const worker = await started(page, name);
    expect(await proveIn(worker)).toEqual({ contained: true });
  }
  expect(complaints.filter((text) => !text.includes("'connect-src'"))).toEqual([]);
});

function inLowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

test('a page that is left comes back through the passage, with the network cut, and Back stays in the app', async () => {
  await beginAgain();
  const page = await openApp();
  await page.getByRole('button', { name: 'I received a package' }).click();
  await page.getByRole('heading', { name: 'Open a package' }).waitFor();
  await server.close();
  const policies: unknown[] = [];
  page.on('response', (response) => {
    if (response.request().isNavigationRequest()) policies.push(response.headers()['cross-origin-opener-policy']);
  });
  const before = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'I received a package' }).waitFor();
  expect(policies).toEqual(['unsafe-none', 'same-origin']);
  const now = await page.evaluate(() => ({ entries: history.length, path: location.pathname, isolated: globalThis.crossOriginIsolated }));
  // The tap at the door made the entry (Note: one address); the passage makes none.
  expect(now).toEqual({ entries: before, path: '/', isolated: true });
  await page.goBack();
  await page.getByRole('button', { name: 'I received a package' }).waitFor();
});

test('after the first load nothing is asked but the check for an update', async () => {
  await beginAgain();
  const before = server.asked.length;
  const page = await openApp();
  await page.getByRole('heading', { name: 'Make your vault' }).waitFor();
  await started(page, 'courier');
  await page.reload();
  expect(server.asked.slice(before).filter((path) => path !== '/sw.js')).toEqual([]);
});

test('a page loaded past its service worker is claimed without a reload', async () => {
  await beginAgain();
  const page = await openApp();
  await page.waitForFunction(isControlled);
  const debug = await browser.newCDPSession(page);
  await debug.send('Page.reload', { ignoreCache: true });
  await page.waitForLoadState();
  await page.waitForFunction(isControlled);
});

test('the browser finds nothing in the way of installing it', async () => {
  await beginAgain();
  const page = await openApp();
  await page.waitForFunction(isControlled);
  const debug = await browser.newCDPSession(page);
  const { errors, data } = await debug.send('Page.getAppManifest');
  expect(JSON.parse(data ?? '{}')).toMatchObject({ name: 'Resguardo', display: 'standalone', start_url: '/' });
  expect(errors).toEqual([]);
  expect((await debug.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
});

test('an address the shell does not hold is not asked of the network', async () => {
  await beginAgain();
  const page = await openApp();
  await page.waitForFunction(isControlled);
  const before = server.asked.length;
  expect((await page.goto(`${server.address}/icons/another.png`))?.status()).toBe(200);
  expect(await page.title()).toBe('Resguardo');
  expect(server.asked.slice(before).filter((path) => path !== '/sw.js')).toEqual([]);
});

test('a newer shell waits until it is let in', async () => {
  await beginAgain(await hostOfItsOwn());
  const page = await openApp();
  await page.waitForFunction(isControlled);
  const index = await readFile(join(host, 'index.html'), 'utf8');
  await writeFile(join(host, 'index.html'), index.replace('<body>', '<body class="newer">'));
  await makeServiceWorker(host);
  await page.reload();
  await expect.poll(() => page.evaluate(isWaiting), { timeout: 60_000 }).toBe(true);
  expect(await page.getAttribute('body', 'class')).toBeNull();
  await page.evaluate(letIn);
  await page.reload();
  expect(await page.getAttribute('body', 'class')).toBe('newer');
});

async function isWaiting(): Promise<boolean> {
  return Boolean((await navigator.serviceWorker.getRegistration())?.waiting);
}

/** Runs in the page, and asks as the app does: Note: asked again. */
async function letIn(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const changed = new Promise((resolve) => (navigator.serviceWorker.oncontrollerchange = resolve));
  const ask = () => registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
  const again = setInterval(ask, 2000);
  ask();
  await changed;
  clearInterval(again);
}

test('a shell with a file that was changed is not installed, and no worker starts', async () => {
  await beginAnew(await hostOfItsOwn());
  await appendFile(join(host, (await workerAddress('vault')).slice(1)), '// changed on the way');
  const page = await openApp();
  await expect.poll(() => server.asked, { timeout: 60_000 }).toContain(await workerAddress('vault'));
  await expect.poll(() => page.evaluate(countShells), { timeout: 60_000 }).toBe(0);
  expect(await page.evaluate(isControlled)).toBe(false);
  expect(page.workers()).toEqual([]);
});

async function countShells(): Promise<number> {
  return (await navigator.serviceWorker.getRegistrations()).length;
}

test('a worker without its policy is told apart', async () => {
  await beginAgain();
  const bare = createServer((request, response) => {
    const script = request.url === '/worker.js';
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html').end(script ? 'onmessage = null' : '<p>bare</p>');
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(bare.address() as AddressInfo).port}`);
  const [worker] = await Promise.all([page.waitForEvent('worker'), page.evaluate(() => void new Worker('/worker.js'))]);
  expect(await proveIn(worker)).toEqual({ contained: false, why: 'a request was answered' });
  bare.closeAllConnections();
  bare.close();
});

test('no file takes anything out of a worker’s own ([Note: nobody imports a worker])', async () => {
  const workers = join(inject('built'), 'workers');
  const files = await readdir(workers);
  const entries = files.filter((file) => /^(?:vault|porter|courier|kdf)-/u.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(workers, file), 'utf8')));
  const imported = texts.flatMap((text) => [...text.matchAll(/from\s*"\.\/([^"]+)"/gu)].map(([, file]) => file));
  expect(entries).toHaveLength(4);
  expect(imported.length).toBeGreaterThan(0);
  expect(entries.filter((entry) => imported.includes(entry))).toEqual([]);
});
