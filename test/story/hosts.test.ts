import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listShell } from '../../scripts/shell.ts';
import { proveContained, type Containment } from '../../src/bridge/proveContained.ts';
import { policies } from '../../src/sw/headersFor.ts';
import { everything } from '../everything.ts';
import { askHost } from './hosts/askHost.ts';
import { headerFaults } from './hosts/headerFaults.ts';
import { startApache, startCaddy, startNginx, type HostProgram } from './hosts/hostPrograms.ts';
import { openStory, type Story } from './openStory.ts';

const built = inject('built');
const everyPath = ['/sw.js', '/index.html', '/release.json', ...listShell(built).map(({ url }) => url)];
const [aWorker = '', anAsset = ''] = ['/workers/', '/assets/'].map((folder) => everyPath.find((path) => path.startsWith(folder)));

const hosts = [
  { name: 'nginx', start: startNginx, file: 'hosting/nginx.conf' },
  { name: 'Caddy', start: startCaddy, file: 'hosting/Caddyfile' },
  { name: 'Apache', start: startApache, file: 'hosting/.htaccess' },
];

async function faultsOfAll(address: string, paths: readonly string[]): Promise<readonly string[]> {
  const faults = await Promise.all(paths.map(async (path) => headerFaults(path, await askHost(address, path))));
  return faults.flat();
}

describe.each(hosts)('$name with its shipped file', ({ start, file }) => {
  let host: HostProgram;
  beforeAll(async () => { host = await start({ folder: built, file }); });
  afterAll(() => host.end());

  test('sends every file whole, with its type, our headers once and nothing of its own besides', async () => {
    expect(await faultsOfAll(host.address, everyPath)).toEqual([]);
    for (const path of ['/', '/sw.js', aWorker]) {
      const { status, body } = await askHost(host.address, path);
      expect(status).toBe(200);
      expect(body.equals(await readFile(join(built, path === '/' ? 'index.html' : path)))).toBe(true);
    }
  });

  test('errors carry the headers too, and no browser keeps one', async () => {
    for (const path of ['/nothing', '/assets/nothing.js', '/workers/nothing.js', '/.git/config', '/.htaccess', '/_headers', '/assets/', '/assets', '/workers/%2e%2e/nothing']) {
      const answer = await askHost(host.address, path);
      expect([path, answer.status]).toEqual([path, expect.toSatisfy((status) => status === 404 || status === 403)]);
      expect(headerFaults(path.replace('/workers/%2e%2e', ''), answer)).toEqual([]);
      expect(answer.body.toString()).not.toContain('index-');
    }
    for (const [path, method] of [['/', 'POST'], ['/sw.js', 'PUT'], [aWorker, 'DELETE']] as const) {
      const answer = await askHost(host.address, path, { method });
      expect([method, answer.status]).toEqual([method, expect.toSatisfy((status) => status === 405 || status === 403)]);
      expect(headerFaults(path, answer)).toEqual([]);
    }
  });

  test('so do an answer without a body, a part of a file, and a packed one', async () => {
    for (const path of ['/', '/sw.js', aWorker]) {
      const head = await askHost(host.address, path, { method: 'HEAD' });
      expect([head.status, head.body.length]).toEqual([200, 0]);
      const part = await askHost(host.address, path, { headers: { Range: 'bytes=0-9' } });
      expect([part.status, part.body.length]).toEqual([206, 10]);
      const packed = await askHost(host.address, path, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(packed.headers['content-encoding']).toEqual(['gzip']);
      expect(gunzipSync(packed.body).equals((await askHost(host.address, path)).body)).toBe(true);
      for (const answer of [head, part, packed]) expect(headerFaults(path, answer)).toEqual([]);
    }
  });

  test('what is named after its content is confirmed in a few bytes; what may change is sent whole, whatever its time and size', async () => {
    for (const path of [aWorker, anAsset]) {
      const { headers } = await askHost(host.address, path);
      const known = headers.etag ? { 'If-None-Match': String(headers.etag) } : { 'If-Modified-Since': String(headers['last-modified']) };
      const again = await askHost(host.address, path, { headers: known });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(headerFaults(path, again)).toEqual([]);
    }
    for (const path of ['/', '/sw.js', '/release.json', '/manifest.webmanifest']) {
      const { headers } = await askHost(host.address, path);
      expect([headers.etag, headers['last-modified']]).toEqual([undefined, undefined]);
      const again = await askHost(host.address, path, { headers: { 'If-Modified-Since': new Date().toUTCString() } });
      expect(again.status).toBe(200);
    }
  });
});

describe.each(hosts.slice(0, everything ? 3 : 2))('the app from $name', ({ start, file }) => {
  let host: HostProgram;
  let story: Story;
  beforeAll(async () => {
    host = await start({ folder: built, file });
    story = await openStory(host.address);
  });
  afterAll(async () => {
    await story.end();
    await host.end();
  });

  test('installs, works with the host gone, and every worker is contained', async () => {
    const { hands, page } = story;
    await hands.waitFor({ role: 'heading', name: 'Make your vault' });
    await host.end();
    await hands.reload();
    await hands.waitFor({ role: 'heading', name: 'Make your vault' });
    expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
    const contained = page.workers().map((worker) => worker.evaluate(proveContained as () => Promise<Containment>));
    expect(await Promise.all(contained)).toEqual([{ contained: true }]);
    expect(story.complaints.filter((text) => !text.includes("'connect-src'"))).toEqual([]);
  });

  test('leads nowhere else, where another page would', async () => {
    const { page } = story;
    const elsewhere = await listenElsewhere();
    await leadTo(page, elsewhere.address);
    expect([page.url(), elsewhere.asked()]).toEqual(['chrome-error://chromewebdata/', 0]);
    await page.goto(elsewhere.address);
    await leadTo(page, elsewhere.address.replace('127.0.0.1', 'localhost'));
    expect(elsewhere.asked()).toBe(2);
    await elsewhere.end();
  });
});

/** Has the page's own code go to this address. */
async function leadTo(page: Page, address: string): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), page.evaluate((to) => { location.href = to; }, `${address}/a-word-of-a-note`)]);
}

/** Another origin, which counts who asks for a word of a note. */
async function listenElsewhere(): Promise<{ readonly address: string; asked(): number; end(): Promise<void> }> {
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') asked++;
    response.setHeader('Content-Type', 'text/html').end('<p>elsewhere</p>');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const end = () => new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked, end };
}

test('control: a host file that lacks one policy is found out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'resguardo-spoiled-'));
  for (const { start, file } of hosts) {
    const shipped = await readFile(file, 'utf8');
    const spoiled = shipped.replace(new RegExp(`^.*Content-Security-Policy "${policies.workers.replaceAll('.', '\\.')}".*$`, 'mu'), '');
    expect(spoiled).not.toBe(shipped);
    await writeFile(join(folder, 'spoiled'), spoiled);
    const host = await start({ folder: built, file: join(folder, 'spoiled') });
    const faults = await faultsOfAll(host.address, everyPath);
    await host.end();
    expect(faults).toEqual(everyPath.filter((path) => path.startsWith('/workers/')).map((path) => `${path} 200 Content-Security-Policy: missing`));
  }
  await rm(folder, { recursive: true });
});
