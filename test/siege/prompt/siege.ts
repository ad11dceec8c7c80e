import type { Page } from 'playwright-core';
import { serveShell } from '../../../scripts/serve.ts';
import { newTablet } from '../../story/browser.ts';
import { buildApp } from '../../story/buildApp.ts';
import * as act from '../../story/driver.ts';
import { playwrightHands } from '../../story/playwrightHands.ts';
import { asPeopleStart } from '../asPeopleStart.ts';
import { draw } from '../draw.ts';
import type { Siege, SiegeReport } from '../Siege.ts';
import { typing } from '../typing.ts';
import { serveLogin } from './loginPage.ts';
import { openScreen, type Screen } from './openScreen.ts';
import { countOthers, readPng } from './Picture.ts';

// A siege may share its machine with others.
const patience = 120_000;

/** A round sets a vault up and opens it in a browser that is seen, each passphrase typed key by key, and looks for an offer to keep it. Chromium. */
export const siege: Siege = async ({ rounds, engine }) => {
  if (engine !== undefined && engine !== 'chromium') return [];
  const built = await buildApp();
  const server = await serveShell(built.folder, 0);
  const screen = await openScreen();
  const done: Offers[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) done.push(await oneRound(server.address, screen));
  } finally {
    await screen.close();
    await server.close();
    await built.throwAway();
  }
  return [report(done)];
};

/** How many dots of the screen lay over the page, after each thing that was typed; the last of them on the control's page. */
type Offers = { readonly passphrases: Readonly<Record<string, number>>; readonly login: number };

async function oneRound(address: string, screen: Screen): Promise<Offers> {
  const tablet = await newTablet();
  const login = await serveLogin();
  const browser = await tablet.open({ without: asPeopleStart, display: screen.display, viewport: null });
  const page = browser.pages()[0] ?? await browser.newPage();
  await page.goto(address);
  const offers: Offers = { passphrases: await typePassphrases(page, screen), login: await signIn(page, screen, login.address) };
  await browser.close();
  await login.close();
  await tablet.throwAway();
  return offers;
}

async function typePassphrases(page: Page, screen: Screen): Promise<Offers['passphrases']> {
  const hands = typing(playwrightHands(page, patience));
  const [passphrase, next] = [`${draw()} ${draw()}`, `${draw()} ${draw()}`];
  await act.createVault(hands, { passphrase });
  const made = await overThePage(page, screen);
  await act.lock(hands);
  const locked = await overThePage(page, screen);
  await hands.press({ role: 'button', name: 'Show' });
  await act.failToUnlock(hands, draw());
  const wrong = await overThePage(page, screen);
  await act.unlock(hands, passphrase);
  const unlocked = await overThePage(page, screen);
  await act.changePassphrase(hands, { from: passphrase, to: next });
  const changed = await overThePage(page, screen);
  await act.lock(hands);
  await act.unlock(hands, next);
  return { 'a vault set up': made, 'a lock': locked, 'a wrong passphrase that was shown': wrong, 'an unlocking': unlocked, 'a change': changed, 'the next unlocking': await overThePage(page, screen) };
}

async function signIn(page: Page, screen: Screen, address: string): Promise<number> {
  const hands = typing(playwrightHands(page, patience));
  await hands.goTo(address);
  await hands.fill({ role: 'textbox', name: 'Name' }, draw());
  await hands.fill({ role: 'textbox', name: 'Password' }, draw());
  await hands.press({ role: 'button', name: 'Sign in' });
  await hands.waitFor({ role: 'heading', name: 'Welcome' });
  return overThePage(page, screen);
}

// Longer than the offer takes to come on a busy machine.
const looks = 5;
const between = 1500;

/** The most dots that the screen showed in place of the page's own at two looks in a row, over some seconds. */
async function overThePage(page: Page, screen: Screen): Promise<number> {
  const seen: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    await act.pause(between);
    const at = await page.evaluate(() => ({ x: window.screenX + (window.outerWidth - window.innerWidth) / 2, y: window.screenY + window.outerHeight - window.innerHeight }));
    const own = readPng(await page.screenshot({ caret: 'initial' }));
    seen.push(countOthers(await screen.look(), own, at));
  }
  return Math.max(...seen.slice(1).map((dots, before) => Math.min(dots, seen[before] ?? 0)));
}

/** A caret, a pointer and a shadow are less, the smallest offer is more. */
const offer = 5000;

function report(done: readonly Offers[]): SiegeReport {
  const count = (seen: readonly number[]) => seen.filter((dots) => dots >= offer).length;
  const typed = done.flatMap(({ passphrases }) => Object.values(passphrases));
  return {
    siege: 'prompt', engine: 'chromium', rounds: done.length,
    tried: { 'passphrases typed': typed.length },
    lost: { 'offers to keep one': count(typed) },
    control: { planted: done.length, found: count(done.map(({ login }) => login)) },
    told: {
      'most dots over the page': Math.max(...typed), 'dots of the offer on a page that signs in': Math.min(...done.map(({ login }) => login)),
    },
  };
}
