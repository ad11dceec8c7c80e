// Draws public/icons/*.png from the mark, with the Chromium of the stories: `node scripts/drawIcons.ts`.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findProgram } from './programs.mjs';

const paths = /<path[\s\S]*(?=<\/svg>)/.exec(readFileSync('public/icons/mark.svg', 'utf8'))?.[0] ?? '';

interface Icon {
  readonly name: string;
  readonly pixels: number;
  /** Share of the icon's width that the mark fills; a maskable icon keeps it within the middle 80 %. */
  readonly share: number;
  readonly round: boolean;
}

const icons: readonly Icon[] = [
  { name: 'icon-192', pixels: 192, share: 0.62, round: true },
  { name: 'icon-512', pixels: 512, share: 0.62, round: true },
  { name: 'maskable-192', pixels: 192, share: 0.52, round: false },
  { name: 'maskable-512', pixels: 512, share: 0.52, round: false },
  { name: 'touch-180', pixels: 180, share: 0.6, round: false },
];

function draw({ pixels, share, round }: Icon): string {
  const size = 48 / share;
  const edge = (size - 48) / 2;
  return `<!doctype html><style>body { margin: 0 } .roof { fill: #fffdfa }</style>
<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="${-edge} ${-edge} ${size} ${size}">
<rect x="${-edge}" y="${-edge}" width="${size}" height="${size}" rx="${round ? size * 0.22 : 0}" fill="#3f1b46"/>${paths}</svg>`;
}

const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const icon of icons) {
  await page.setViewportSize({ width: icon.pixels, height: icon.pixels });
  await page.setContent(draw(icon));
  await page.screenshot({ path: `public/icons/${icon.name}.png`, omitBackground: true });
}
await browser.close();
