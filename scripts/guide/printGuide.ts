import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { htmlOfGuide } from './htmlOfGuide.ts';

export const guides = [{ file: 'docs/guide.md', language: 'en' }, { file: 'docs/guia.md', language: 'es' }] as const;
/** The clinician's own typeface. */
const fonts = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght';
export const paper = ['Letter', 'A4'] as const;

/** The guide as it is printed, with its pictures in it. file: its Markdown. */
export async function guidePage(file: string, language: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const pictures = new Map<string, string>();
  for (const [, path = ''] of text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)) {
    pictures.set(path, (await readFile(join(dirname(file), path))).toString('base64'));
  }
  const [upright, italic] = await Promise.all(['normal', 'italic'].map((kind) => readFile(`${fonts}-${kind}.woff2`, 'base64')));
  return htmlOfGuide(text, { language, pictures, faces: [upright ?? '', italic ?? ''] });
}

/** The guide as PDF. */
export async function printGuide(browser: Browser, html: string, format: (typeof paper)[number]): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ format, printBackground: true, preferCSSPageSize: false });
  } finally {
    await page.close();
  }
}

/** How many pages a PDF of Chromium's has. */
export function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length;
}
