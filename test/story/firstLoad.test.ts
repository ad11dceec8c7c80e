import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openStory, type Story } from './openStory.ts';

/** A host some of whose files are a long way off: each request for one waits, until all of them are let go. */
interface FarHost {
  readonly address: string;
  readonly held: readonly string[];
  letGo(): void;
  end(): Promise<void>;
}

let host: FarHost;
let story: Story;
beforeAll(async () => {
  host = await farHost(inject('address'), (path) => path.startsWith('/workers/'));
  story = await openStory(host.address);
});
afterAll(async () => {
  await story.end();
  await host.end();
});

test('with all code held back the mark is painted all the same', async () => {
  const bare = await farHost(inject('address'), (path) => path.endsWith('.js'));
  // A window that stays open would be before that of the stories after this one.
  const page = await story.browser.newPage();
  try {
    await page.goto(bare.address, { waitUntil: 'commit' });
    await page.locator('main.opening svg').waitFor();
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
    expect(await page.evaluate(() => document.readyState)).not.toBe('complete');
    expect(bare.held.length).toBeGreaterThan(0);
  } finally {
    await page.close();
    await bare.end();
  }
});

test('with the vault’s code held back the page paints, says what it waits for, and starts no worker', async () => {
  const { page, hands } = story;
  await hands.waitFor({ role: 'status' });
  expect(await hands.read({ role: 'main' })).toContain('Putting Resguardo on this tablet');
  expect(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
  await expect.poll(() => host.held.length, { timeout: 120_000 }).toBeGreaterThan(0);
  expect(page.workers()).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller === null)).toBe(true);
});

test('once it has come the app goes on by itself, and says nothing of the kind any more', async () => {
  const { page, hands } = story;
  host.letGo();
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
  await host.end();
  await page.addInitScript(noteWhatWasSaid);
  await hands.reload();
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
  const said = await page.evaluate(() => (globalThis as { said?: string }).said ?? '');
  expect(said).toContain('Make your vault');
  expect(said).not.toContain('Putting Resguardo');
});

test('the icon’s menu leads to a package, and the address is the one address again', async () => {
  const { page, hands } = story;
  await page.goto(`${host.address}/?package`);
  await hands.waitFor({ role: 'heading', name: 'Open a package' });
  expect(await page.evaluate(() => location.href)).toBe(`${host.address}/`);
  await hands.press({ role: 'button', name: 'Back' });
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
});

// Runs in the page, before its own code.
function noteWhatWasSaid(): void {
  const scope = globalThis as { said?: string };
  new MutationObserver(() => { scope.said = `${scope.said ?? ''}${document.body?.textContent ?? ''}`; }).observe(document, { childList: true, subtree: true });
}

async function farHost(near: string, isFar: (path: string) => boolean): Promise<FarHost> {
  const held: string[] = [];
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => { letGo = resolve; });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!isFar(path)) return void passOn(near, request, response);
    held.push(path);
    void gone.then(() => passOn(near, request, response));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const end = () => new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, held, letGo, end };
}

async function passOn(near: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await fetch(`${near}${request.url}`);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body) await pipeline(answer.body, response).catch(() => undefined);
  else response.end();
}
