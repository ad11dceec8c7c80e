import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Takes the screen as it stands. */
export interface Camera {
  take(name: string): Promise<void>;
}

export const wide = { width: 1180, height: 820 };
const tall = { width: 820, height: 1180 };
export const phone = { width: 390, height: 844 };

/** For the README: these screens on a tablet, and some on a phone. Any other is passed by. */
export function readmeCamera(page: () => Page, folder: string, pictures: readonly string[]): Camera {
  return {
    take: async (name) => {
      for (const [file, size] of [[name, wide], [`${name}-phone`, phone]] as const) {
        if (pictures.includes(file)) await shoot(page(), { size, file: join(folder, `${file}.png`) });
      }
      await page().setViewportSize(wide);
    },
  };
}

/** For the manifest: each screen on a tablet and on a phone, as small a file as it can be, for every tablet fetches it. */
export function screenshotCamera(page: () => Page, folder: string): Camera {
  return {
    take: async (name) => {
      for (const [width, size] of [['narrow', phone], ['wide', wide]] as const) {
        await settle(page(), { size });
        const { data } = await (await page().context().newCDPSession(page())).send('Page.captureScreenshot', { format: 'webp', quality: 80 });
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, `${name}-${width}.webp`), data, 'base64');
      }
    },
  };
}

/** For looking at: every screen at three sizes in light and dark, and once from right to left. */
export function everyCamera(page: () => Page, folder: string): Camera {
  return {
    take: async (name) => {
      for (const dark of [false, true]) {
        for (const size of [tall, phone, wide]) {
          await shoot(page(), { size, dark, file: join(folder, `${name}.${size.width}${dark ? '.dark' : ''}.png`) });
        }
      }
      await turn(page(), 'rtl');
      await shoot(page(), { size: wide, file: join(folder, `${name}.${wide.width}.rtl.png`) });
      await turn(page(), 'ltr');
    },
  };
}

/** For looking at in Spanish: every screen that has a way there, at three sizes; tells of what is cut or does not fit. */
export function spanishCamera(page: () => Page, folder: string, tell: (line: string) => void): Camera {
  const speak = async (language: string): Promise<boolean> => {
    const button = page().getByRole('button', { name: language, exact: true }).filter({ visible: true }).first();
    // Behind a question that stands before the page nothing can be pressed.
    if (await page().locator('dialog[open]').count() > 0 || !await button.isVisible()) return false;
    await button.click();
    return true;
  };
  return {
    take: async (name) => {
      if (!await speak('Español')) return;
      await page().waitForFunction(() => document.documentElement.lang.startsWith('es'));
      for (const size of [tall, phone, wide]) {
        await shoot(page(), { size, file: join(folder, `${name}.${size.width}.es.png`) });
        for (const what of await cutOn(page())) tell(`${name} at ${size.width}: ${what}`);
      }
      await speak('English');
      await page().waitForFunction(() => document.documentElement.lang.startsWith('en'));
    },
  };
}

/** What stands out of the page at its side, and whose own words are wider than itself. */
function cutOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    const parts = [...document.querySelectorAll<HTMLElement>('button, .tag, .chip, h1, h2, label, .rail .place span')];
    const cut = parts.filter(part => part.checkVisibility() && !part.classList.contains('vh') && part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline');
    return [...wide, ...cut.map(part => `“${part.textContent.trim()}” is wider than its ${part.tagName.toLowerCase()}`)];
  });
}

/** Takes the page as it stands, at this size. */
export async function shoot(page: Page, { size, dark = false, file }: { readonly size: typeof wide; readonly dark?: boolean; readonly file: string }): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await settle(page, { size, dark });
  await page.screenshot({ path: file, animations: 'disabled' });
}

async function settle(page: Page, { size, dark = false }: { readonly size: typeof wide; readonly dark?: boolean }): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(size);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(250);
}

function turn(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  return page.evaluate((to) => {
    for (const each of document.querySelectorAll<HTMLElement>('html, .child')) each.dir = to;
  }, direction);
}
