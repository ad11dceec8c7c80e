import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listHostHeaders, listShell } from '../../scripts/shell.ts';
import { policies } from '../../src/sw/headersFor.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resguardo-shell-'));
  for (const name of ['assets', 'workers']) mkdirSync(join(folder, name));
  for (const name of ['index.html', 'sw.js', '_headers', 'assets/index-1.js', 'assets/index-1.css', 'workers/vault-1.js']) {
    writeFileSync(join(folder, name), name);
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the shell is every file the page can ask for, and neither sw.js nor the host’s own', () => {
  const urls = listShell(folder).map(({ url }) => url);
  expect(urls).toEqual(['/assets/index-1.css', '/assets/index-1.js', '/', '/workers/vault-1.js']);
});

test('a changed byte changes the hash', () => {
  const before = listShell(folder).find(({ url }) => url === '/');
  writeFileSync(join(folder, 'index.html'), 'other');
  const after = listShell(folder).find(({ url }) => url === '/');
  expect(after?.integrity).not.toBe(before?.integrity);
  expect(after?.revision).not.toBe(before?.revision);
});

test('no two rules of _headers reach one file, and each has its policy', () => {
  const text = listHostHeaders(folder);
  const rules = text.split('\n').filter((line) => line.startsWith('/'));
  expect(rules).toEqual(['/sw.js', '/release.json', '/release.json.minisig', '/index.html', '/assets/*', '/', '/workers/*']);
  const workers = text.slice(text.indexOf('/workers/*'));
  expect(workers).toContain(policies.workers);
  expect(workers).not.toContain(policies.page);
});

test('the page lets no style in but its own files', () => {
  expect(policies.page).toMatch(/style-src 'self';/);
});

test('hosts that read _headers take no more than a hundred rules, and no line longer than 2,000 letters', () => {
  const lines = listHostHeaders(folder).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
});
