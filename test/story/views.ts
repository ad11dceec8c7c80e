import type { Page } from 'playwright-core';
import { everything } from '../everything.ts';
import { faultsOf, type Finger, type Heard } from './faultsOf.ts';

/** How the tablet is held, or the phone, or the hour; or the phone with letters twice as large. */
export type View = 'wide' | 'tall' | 'phone' | 'dark' | 'large';

/** With everything. Else how the phone and the tablet are held most; the dark is looked at where a screen asks for it. */
export const everyView: readonly View[] = everything ? ['tall', 'phone', 'dark', 'wide'] : ['phone', 'wide'];

const sizes = {
  wide: { width: 1180, height: 820 },
  tall: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  dark: { width: 1180, height: 820 },
  large: { width: 390, height: 844 },
};

/** The page is the same in every view, so a screen reader's side of it is tried in one, and in the dark its colours. */
const heard: Readonly<Record<View, Heard>> = everything
  ? { wide: 'all', tall: 'all', phone: 'all', dark: 'all', large: 'none' }
  : { wide: 'all', tall: 'none', phone: 'none', dark: 'colours', large: 'none' };

/** Turns the page to each view in turn, ends at wide, and gives what is wrong in each, led by where, once nothing moves. `also` looks for more. */
export async function faultsInViews(
  page: Page, screen: string, views: readonly View[], finger: Finger, also: () => Promise<readonly string[]> = async () => [],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const view of views) {
    await turn(page, view);
    const faults = [...await faultsOf(page, finger, heard[view]), ...await also()];
    found.push(...faults.map((fault) => `${screen}, ${view}: ${fault}`));
  }
  if (views.length > 0 && views.at(-1) !== 'wide') await turn(page, 'wide');
  return found;
}

async function turn(page: Page, view: View): Promise<void> {
  await page.emulateMedia({ colorScheme: view === 'dark' ? 'dark' : 'light' });
  await page.setViewportSize(sizes[view]);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: view === 'large' ? 32 : 16 } });
  await session.detach();
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    await frame();
    do await frame(); while (document.getAnimations().some(({ playState }) => playState === 'running'));
  });
}
