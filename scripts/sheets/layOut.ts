import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { TakenScreen } from './takeScreens.ts';

type Sheet = {
  readonly name: string;
  readonly folder: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly taken: readonly TakenScreen[];
};

/** Lays the screens out, some twenty a sheet, each named below. Gives the files. */
export async function layOut(browser: Browser, { name, folder, viewport, taken }: Sheet): Promise<readonly string[]> {
  const columns = viewport.width > viewport.height ? 4 : viewport.width > 500 ? 6 : 8;
  const perSheet = columns * (viewport.width > viewport.height ? 5 : 3);
  const page = await browser.newPage({ viewport: { width: 1920, height: 1000 } });
  const files: string[] = [];
  for (let at = 0; at < taken.length; at += perSheet) {
    const file = join(folder, `${name}-${at / perSheet + 1}.png`);
    await page.setContent(sheetOf(taken.slice(at, at + perSheet), columns));
    await page.screenshot({ path: file, fullPage: true });
    files.push(file);
  }
  await page.close();
  return files;
}

function sheetOf(screens: readonly TakenScreen[], columns: number): string {
  const cells = screens.map(({ name, picture }) => `<figure><img src="data:image/jpeg;base64,${picture.toString('base64')}"><figcaption>${name}</figcaption></figure>`);
  return `<style>
    body { margin: 12px; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 12px; background: #777; font: 13px sans-serif; color: #fff; }
    figure { margin: 0; } img { inline-size: 100%; display: block; }
  </style>${cells.join('')}`;
}
