import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assumed, growthPage } from '../../../scripts/growth/growthPage.ts';
import { loadOf } from '../../../scripts/growth/loadOf.ts';

test('an install is every file and the service worker twice, text packed and the rest as it is; a check is the service worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resguardo-growth-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'a'.repeat(10_000));
  writeFileSync(join(folder, 'sw.js'), 'b'.repeat(20_000));
  writeFileSync(join(folder, 'release.json'), 'c'.repeat(1000));
  writeFileSync(join(folder, '_headers'), 'd'.repeat(50_000));
  writeFileSync(join(folder, 'assets/font.woff2'), randomBytes(30_000));
  const { kept, install, check } = loadOf(folder);
  rmSync(folder, { recursive: true });
  expect(kept).toBe(10_000 + 20_000 + 1000 + 30_000);
  // index.html, sw.js twice, release.json, the font.
  expect(install.requests).toBe(5);
  expect(install.bytes).toBeGreaterThan(30_000);
  expect(install.bytes).toBeLessThan(33_000);
  expect(check.requests).toBe(1);
  expect(check.bytes).toBeGreaterThan(500);
  expect(check.bytes).toBeLessThan(2500);
});

test('the page multiplies, and says what was assumed', () => {
  const page = growthPage({ kept: 5e6, install: { requests: 100, bytes: 2e6 }, check: { requests: 1, bytes: 1000 } }, { on: '2026-11-29', version: '1.2.3' });
  expect(page).toContain('| installing it once | 1,000,000 | 20.0 GB |');
  expect(page).toContain(`| looking for a newer version, a month | ${(assumed.tablets * assumed.opensADay * assumed.daysAMonth).toLocaleString('en')} | 4.4 GB |`);
});
