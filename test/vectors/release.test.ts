import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyLineOf } from '../../scripts/release/readPinnedKey.ts';
import { parseRelease, releaseFault } from '../../src/core/Release.ts';
import { verifyRelease } from '../../src/ui/offline/verifyRelease.ts';

// A release of the day the format was frozen, signed by the reference program with a key that was thrown away. Never edited: a copy of
// then has to believe a release of now, and the other way round.
const read = (name: string) => readFileSync(new URL(`release/frozen/${name}`, import.meta.url), 'utf8');
const [manifest, signature, key] = [read('release.json'), read('release.json.minisig'), keyLineOf(read('release.pub'))];
const paths = ['/', '/_headers', '/assets/index-B1_x.css', '/assets/index-B1_x.js', '/icons/mark.svg', '/manifest.webmanifest', '/sw.js', '/workers/vault-C-2.js'];

test('the frozen release is still signed, and refused with one letter changed', async () => {
  expect(await verifyRelease({ manifest, signature, key })).toBe('signed');
  expect(await verifyRelease({ manifest: manifest.replace('0.1.0', '0.1.1'), signature, key })).toBe('badSignature');
});

test('and still says what it said', () => {
  const release = parseRelease(manifest);
  expect(release).toMatchObject({ format: 1, name: 'resguardo', version: '0.1.0' });
  // Each of its files holds its own path.
  const found = Object.fromEntries(paths.map((path) => [path, `sha256-${createHash('sha256').update(path).digest('base64')}`]));
  expect(release && releaseFault(release, { found, atLeast: '0.1.0' })).toBeNull();
});
