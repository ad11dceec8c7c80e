import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
  readonly form_factor?: string;
  readonly label?: string;
}

interface Manifest {
  readonly id: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Picture[] }[];
}

const { id, start_url: start, scope, icons, screenshots, shortcuts } = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;

/** Kind, width and height, out of the head of a PNG or of a WebP as Chromium writes it. */
function seenIn(path: string): readonly [type: string, size: string] {
  const bytes = readFileSync(path);
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return ['image/png', `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`];
  expect(bytes.subarray(8, 16).toString('latin1')).toBe('WEBPVP8X');
  return ['image/webp', `${bytes.readUIntLE(24, 3) + 1}x${bytes.readUIntLE(27, 3) + 1}`];
}

test('each picture that the manifest names is there, of the size and kind it says', () => {
  for (const { src, sizes, type } of [...icons, ...screenshots, ...shortcuts.flatMap((shortcut) => shortcut.icons)]) {
    const file = join('public', src);
    expect([src, existsSync(file)]).toEqual([src, true]);
    if (type === 'image/svg+xml') expect(sizes).toBe('any');
    else expect([src, ...seenIn(file)]).toEqual([src, type, sizes]);
  }
});

test('it is one app at one address, with icons for every launcher and pictures for both widths', () => {
  expect([id, start, scope]).toEqual(['/', '/', '/']);
  for (const size of ['192x192', '512x512']) {
    for (const purpose of [undefined, 'maskable']) expect(icons.some((icon) => icon.sizes === size && icon.purpose === purpose)).toBe(true);
  }
  for (const width of ['wide', 'narrow']) expect(screenshots.filter(({ form_factor: of, label }) => of === width && label).length).toBeGreaterThan(1);
});

test('what a browser asks of a picture before it shows it: 320 to 3840 px, no side longer than 2.3 of the other', () => {
  for (const { sizes } of screenshots) {
    const [width = 0, height = 0] = sizes.split('x').map(Number);
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    expect(short).toBeGreaterThanOrEqual(320);
    expect(long).toBeLessThanOrEqual(3840);
    expect(long / short).toBeLessThanOrEqual(2.3);
  }
});

test('a shortcut says nothing of what is in the vault', () => {
  expect(shortcuts.map(({ url }) => url)).toEqual(['/?package']);
});
