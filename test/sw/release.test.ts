import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropOthers, fetchWaiting, keepRelease, readRelease } from '../../src/sw/release.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const signature = 'untrusted comment: a signature\n';
const shell = [{ url: '/', integrity: hashOf('page') }, { url: '/assets/a.js', integrity: hashOf('a') }];
const listed = { '/': hashOf('page'), '/assets/a.js': hashOf('a'), '/sw.js': hashOf('worker'), '/_headers': hashOf('headers') };
const list = (files: Readonly<Record<string, string>>) => JSON.stringify({ files });

let host: Record<string, string>;
let asked: readonly (readonly [path: string, init: RequestInit])[];
let kept: Map<string, Map<string, string>>;

beforeEach(() => {
  host = { '/release.json': list(listed), '/release.json.minisig': signature, '/sw.js': 'worker' };
  asked = [];
  kept = new Map();
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked = [...asked, [path, init]];
    return new Response(host[path] ?? 'not found', { status: host[path] === undefined ? 404 : 200 });
  });
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const files = kept.get(name) ?? new Map<string, string>();
      kept.set(name, files);
      return {
        put: async (path: string, response: Response) => void files.set(path, await response.text()),
        delete: async (path: string) => files.delete(path),
        match: async (path: string) => (files.has(path) ? new Response(files.get(path)) : undefined),
      };
    },
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  });
});

afterEach(() => { vi.unstubAllGlobals(); });

test('what a build was published with is kept, and told with the hash of each file that lies here', async () => {
  await keepRelease(shell);
  const lying = (path: string) => Promise.resolve(path === '/' ? new Response('page, changed') : undefined);
  expect(await readRelease(shell, lying)).toEqual({ manifest: list(listed), signature, files: { '/': hashOf('page, changed'), '/sw.js': hashOf('worker') } });
  expect(await readRelease(shell, null)).toEqual({ manifest: list(listed), signature, files: {} });
  expect(asked.map(([path]) => path)).toEqual(['/release.json', '/release.json.minisig', '/sw.js']);
});

test.each([
  ['a file of another build', list({ ...listed, '/assets/a.js': hashOf('b') })],
  ['a file too few', list(Object.fromEntries(Object.entries(listed).filter(([path]) => path !== '/assets/a.js')))],
  ['a file too many', list({ ...listed, '/assets/b.js': hashOf('b') })],
  ['another service worker', list({ ...listed, '/sw.js': hashOf('another') })],
  ['no list of files', '{}'],
  ['a page in its place', '<!doctype html>'],
])('a list with %s is of another build: nothing is kept of it', async (_, manifest) => {
  host['/release.json'] = manifest;
  await expect(keepRelease(shell)).rejects.toThrow();
  expect([...kept.values()].flatMap((files) => [...files])).toEqual([]);
});

test.each(['/release.json', '/sw.js'])('a host without %s has no version to install', async (path) => {
  delete host[path];
  await expect(keepRelease(shell)).rejects.toThrow();
});

test.each([['nothing', undefined], ['its page, as it does to everything', '<!doctype html>']])('a host that answers %s has no signature', async (_, answer) => {
  host['/release.json.minisig'] = answer ?? '';
  if (answer === undefined) delete host['/release.json.minisig'];
  await keepRelease(shell);
  expect(await readRelease(shell, null)).toMatchObject({ signature: null });
});

test('a signature that is gone when the same build is installed again is not kept from before', async () => {
  await keepRelease(shell);
  delete host['/release.json.minisig'];
  await keepRelease(shell);
  expect(await readRelease(shell, null)).toMatchObject({ signature: null });
});

test('one that waits writes over nothing of the one that serves, and takes its place when it is let in', async () => {
  await keepRelease(shell);
  const newer = [{ url: '/', integrity: hashOf('newer page') }];
  host['/release.json'] = list({ '/': hashOf('newer page'), '/sw.js': hashOf('newer worker') });
  host['/sw.js'] = 'newer worker';
  await keepRelease(newer);
  expect(await readRelease(shell, null)).toMatchObject({ manifest: list(listed) });
  kept.set('resguardo-shell', new Map());
  await dropOthers(newer);
  expect(await readRelease(newer, null)).toMatchObject({ manifest: host['/release.json'] });
  expect(await readRelease(shell, null)).toEqual({ manifest: null, signature: null, files: {} });
  expect(kept.has('resguardo-shell')).toBe(true);
});

test('what waits is asked of the host itself, past every cache, and no redirect is followed', async () => {
  host['/sw.js'] = 'newer worker';
  expect(await fetchWaiting()).toEqual({ manifest: list(listed), signature, files: { '/sw.js': hashOf('newer worker') } });
  expect(asked.map(([, init]) => init)).toEqual(Array(3).fill({ cache: 'no-store', redirect: 'error' }));
});

test('without a network it rejects', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  await expect(fetchWaiting()).rejects.toThrow('no network');
});
