import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPageBrowser } from '../../scripts/programs.mjs';
import { guidePage, guides, pagesOf, paper, printGuide } from '../../scripts/guide/printGuide.ts';

// The guide that is left beside a tablet: two pages, whichever paper the house has.
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findPageBrowser(), args: ['--no-sandbox'] });
});

afterAll(() => browser.close());

test.each(guides)('$file is printed on two pages, with its pictures', async ({ file, language }) => {
  const html = await guidePage(file, language);
  expect(html.match(/data:image\/png;base64,[A-Za-z0-9+/]{1000}/gu)).toHaveLength(5);
  for (const format of paper) expect([format, pagesOf(await printGuide(browser, html, format))]).toEqual([format, 2]);
});

test('a guide of three pages would be seen', async () => {
  const html = await guidePage(guides[0].file, 'en');
  expect(pagesOf(await printGuide(browser, html.replace('</body>', `${'<p>More of it.</p>'.repeat(400)}</body>`), 'A4'))).toBeGreaterThan(2);
});
