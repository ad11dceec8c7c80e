import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const [width, height] = [640, 480];

/** The dark squares of the code that stands on the printed sheet, row by row, with its border. */
export function codeOnSheet(page: Page): Promise<readonly (readonly boolean[])[]> {
  return page.evaluate(() => {
    const code = document.querySelector<SVGSVGElement>('.printed-sheet svg.qr');
    const size = code?.viewBox.baseVal.width ?? 0;
    const dark = new Set([...(code?.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
    return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => dark.has(`${x} ${y}`)));
  });
}

/**
 * A film for Chromium's stand-in for a camera: the code on a grey table, a little unevenly lit. Without one, the table alone.
 * (YUV4MPEG2: one line of head, and each picture's light and two planes of colour.)
 */
export function writeFilm(file: string, code: readonly (readonly boolean[])[] = []): void {
  const scale = Math.floor((height * 0.8) / Math.max(1, code.length));
  const [left, top] = [(width - code.length * scale) >> 1, (height - code.length * scale) >> 1];
  const light = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const square = code[Math.floor((y - top) / scale)]?.[Math.floor((x - left) / scale)];
      const paper = 200 + Math.round((30 * x) / width);
      light[y * width + x] = square === undefined ? 110 : square ? 35 : paper;
    }
  }
  const colour = Buffer.alloc((width * height) / 2, 128);
  const picture = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), picture, picture]));
}
