import decodeQR from 'qr/decode.js';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QrCode } from '../../../../src/ui/clinician/shares/QrCode.tsx';

const code = `RESGUARDO:${'0123456789ABCDEF'.repeat(6).slice(0, 88)}`;
const scale = 6;

/** The picture that the drawn path makes, as a camera would hand it over. */
function pictureOf(html: string): { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray } {
  const size = Number(/viewBox="0 0 (\d+) /.exec(html)?.[1]);
  const dark = new Set([...html.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) if (dark.has(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`)) data.fill(20, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return { width, height: width, data };
}

test('the drawn code says its text, with a quiet edge, and still does with a stain on it', () => {
  const html = renderToString(<QrCode text={code} label="The same share as a code" />);
  expect(html).toContain('aria-label="The same share as a code"');
  const picture = pictureOf(html);
  expect(decodeQR(picture)).toBe(code);
  const quiet = 4 * scale;
  expect(picture.data.subarray(0, picture.width * quiet * 4).every((byte) => byte === 255)).toBe(true);
  const { data, width } = pictureOf(html);
  for (let y = 24; y < 30; y += 1) for (let x = 22; x < 30; x += 1) for (let row = 0; row < scale; row += 1) data.fill(255, ((y * scale + row) * width + x * scale) * 4, ((y * scale + row) * width + (x + 1) * scale) * 4);
  expect(decodeQR({ width, height: width, data })).toBe(code);
});
