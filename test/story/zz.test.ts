import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

let story: StoryWithVault;
beforeAll(async () => { story = await openWithVault({ reducedMotion: 'reduce' }); });
afterAll(() => story.end());

async function large(on: boolean): Promise<void> {
  const { page } = story;
  await page.setViewportSize(on ? { width: 390, height: 844 } : { width: 1180, height: 820 });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: on ? 32 : 16 } });
  await session.detach();
  await page.waitForTimeout(400);
}
const out: string[] = [];
async function shot(name: string): Promise<void> {
  await large(true);
  const { page } = story;
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `/tmp/h/t9/look-${name}.png` });
  const cut = await page.evaluate(() => [...document.querySelectorAll('header button, header h1, nav button, .rail button, [role=navigation] button')].filter((e) => (e as HTMLElement).offsetParent).map((e) => { const r = e.getBoundingClientRect(); return `${(e as HTMLElement).innerText.replace(/\s+/g, ' ').slice(0, 30)} | ${Math.round(r.left)},${Math.round(r.top)} ${Math.round(r.width)}x${Math.round(r.height)} sw${e.scrollWidth}/${e.clientWidth}`; }));
  out.push(`== ${name} ${await page.evaluate(() => `${document.documentElement.scrollWidth}/${innerWidth}`)}`, ...cut);
  await large(false);
}
test('look', async () => {
  const { hands, page } = story;
  await enter(story);
  await act.addChild(hands, { codeName: 'Marigold Hummingbird', ages: '6 to 9', language: 'English' });
  await shot('child');
  await act.goTo(hands, 'Today'); await shot('today');
  await act.openWriter(hands, 'Marigold Hummingbird'); await hands.fill({ role: 'textbox', name: 'Private note' }, 'x '.repeat(30)); await shot('writer');
  await act.leaveWriter(hands, 'Marigold Hummingbird');
  for (const lang of ['Español']) {
    await hands.press({ role: 'button', name: lang }); await shot('child-es');
    await hands.press({ role: 'button', name: 'English' });
  }
  await act.goTo(hands, 'Today');
  await hands.press({ role: 'button', name: /^Begin with/ });
  await page.waitForTimeout(800);
  await shot('begin');
  await page.keyboard.press('Escape');
  const room = page.getByRole('button', { name: /note and record|Go on|to the session/i });
  if (await room.count()) { await room.first().click(); await page.waitForTimeout(600); await shot('session'); }
  console.log(out.join('\n'));
  expect(1).toBe(1);
}, 120_000);
