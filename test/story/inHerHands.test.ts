import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../everything.ts';
import * as act from './driver.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

// What befalls a tablet while a child holds it: a call, another app in front, a turn of the wrist, nobody there. Each ends in a
// place that is kind and safe, and nothing is ever taken for an answer. Dead batteries and reloads: childsRoom.test.ts.

const her = 'Quiet Heron';
const minute = 60_000;
const [stays, struck] = ['You sleep well most nights now.', 'Bad dreams woke you at first.'];
const brokenOff = `${her} did not say yes, or it was broken off. Nothing was sent.`;
const resting = { role: 'button', name: 'I am the adult: unlock' } as const;
const part = { role: 'switch', name: /^Bad dreams woke you at first\./u } as const;

let story: StoryWithVault;
let vault: act.VaultSecrets;
let ahead = 0;

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  vault = await enter(story);
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR' });
  await act.addChild(story.hands, { codeName: her, ages: '10 to 13', language: 'English' });
  await act.composeSummary(story.hands, her, {
    to: { kind: 'Lawyer', name: 'Ms. Rivera' }, purpose: 'The first hearing', why: 'A judge wants to know how you are.',
    sentences: [
      { section: 'Daily life', text: 'She sleeps through most nights.', heard: stays },
      { section: 'Symptoms seen', text: 'At first she woke from nightmares.', heard: struck },
    ],
    vouched: { by: 'You', who: 'Ms. Alba' },
    signer: { who: 'No one else', basis: 'Counsel, 2 November: she may decide alone.' },
  });
}, 120_000);

afterAll(() => story.end());

/** As the browser tells the page, which a driven one never does by itself. Gives whether the page is covered then. */
function setHidden(isHidden: boolean): Promise<boolean> {
  return story.page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    return document.documentElement.classList.contains('covered');
  }, isHidden);
}

/** How many rows of the errand lie on the disk: the key, the plan, and one for each thing she did. */
function errandRows(): Promise<number> {
  return story.page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const { name = '' } = (await indexedDB.databases()).find((each) => /^resguardo-[0-9a-f]{32}/u.test(each.name ?? '')) ?? {};
    const database = await settled(indexedDB.open(name));
    const count = await settled(database.transaction('errand').objectStore('errand').count());
    database.close();
    return count;
  });
}

async function handHer(purpose: string): Promise<void> {
  await act.openSummary(story.hands, her, 'Ms. Rivera');
  await story.hands.fill({ role: 'textbox', name: 'One purpose' }, purpose);
  await act.handOver(story.hands, her, { walkedBy: 'Ms. Alba', whoAsked: 'Ms. Rivera' });
}

/** She walks to the first page of this kind or heading. */
async function walkTo(there: Partial<act.Page>): Promise<void> {
  const come = new Error('she is there');
  const isThere = (page: act.Page) => Object.entries(there).every(([name, value]) => page[name as keyof act.Page] === value);
  await expect(act.walkThrough(story.hands, {
    answer: 'Yes, you can send it', at: (page) => (isThere(page) ? Promise.reject(come) : Promise.resolve()),
  })).rejects.toBe(come);
}

async function pass(minutes: number): Promise<void> {
  ahead += minutes * minute;
  await story.hands.moveTime(ahead);
}

async function settledAs(): Promise<string> {
  await story.hands.waitFor(resting);
  const told = await act.unlock(story.hands, vault.passphrase);
  expect(await act.readRecord(story.hands, her)).toEqual([]);
  return told;
}

test('a call, another app in front, a turn of the wrist: her page is as she left it, and nothing was done for her', async () => {
  await handHer('The first hearing');
  await walkTo({ heading: 'What is in it' });
  await act.strike(story.hands, struck);
  const rows = await errandRows();
  expect(await setHidden(true)).toBe(true);
  expect(await story.page.locator('body').evaluate((body) => getComputedStyle(body).opacity)).toBe('0');
  expect(await setHidden(false)).toBe(false);
  await story.page.evaluate(() => { window.dispatchEvent(new Event('blur')); window.dispatchEvent(new Event('focus')); });
  await story.page.evaluate(() => { document.dispatchEvent(new Event('freeze')); document.dispatchEvent(new Event('resume')); });
  for (const size of [{ width: 820, height: 1180 }, { width: 390, height: 844 }, { width: 1180, height: 820 }]) {
    await story.hands.resize(size);
    expect(await story.hands.read({ role: 'heading', name: 'What is in it' })).toBe('What is in it');
    expect(await story.hands.isOn(part)).toBe(false);
  }
  expect(await errandRows()).toBe(rows);
});

test('while she holds it nothing else is in reach: no field, no link, no other worker, no way forward in the history', async () => {
  const { page } = story;
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringMatching(/^\/workers\/porter-[^/]+\.js$/u)]);
  expect(await page.evaluate(() => document.querySelectorAll('a, input, textarea, select, iframe, [contenteditable], [popover], dialog').length)).toBe(0);
  expect(await page.evaluate(() => [...document.querySelectorAll('button')].every((button) => button.closest('.child') !== null))).toBe(true);
  await page.goForward();
  expect(await story.hands.sees({ role: 'heading', name: 'What is in it' })).toBe(true);
  const other = await story.openWindow();
  await other.hands.waitFor({ role: 'heading', name: 'Your vault is open in another window' });
  expect(await other.page.content()).not.toMatch(/Rivera|Bad dreams|Heron/u);
  await other.page.close();
  expect(await story.hands.isOn(part)).toBe(false);
});

test('half an hour with nobody there: the tablet rests, and it was no answer', async () => {
  await pass(29);
  await new Promise((resolve) => { setTimeout(resolve, 1500); });
  expect(await story.hands.sees({ role: 'heading', name: 'What is in it' })).toBe(true);
  await pass(2);
  expect(await settledAs()).toContain(brokenOff);
});

test('half an hour behind another app, at the answers: not one frame of her page comes back, and it was no answer', async () => {
  await handHer('The second hearing');
  await walkTo({ kind: 'answers' });
  await setHidden(true);
  await pass(31);
  const seen = await story.page.evaluate(() => {
    const frames: string[] = [];
    const look = (): void => {
      const heading = [...document.querySelectorAll('h1')].find((each) => each.checkVisibility());
      if (!document.documentElement.classList.contains('covered')) frames.push(heading?.textContent ?? '');
      if (frames.length < 30) requestAnimationFrame(look);
    };
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    look();
    return new Promise<readonly string[]>((resolve) => { setTimeout(() => resolve(frames), 1500); });
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen).not.toContain('What do you want?');
  expect(await settledAs()).toContain(brokenOff);
});

test('a yes said back, and the tablet left lying there: silence is no answer', async () => {
  await handHer('The third hearing');
  await walkTo({ kind: 'saidBack' });
  await pass(31);
  expect(await settledAs()).toContain(brokenOff);
});

test.runIf(everything)('her no was kept, and the tablet left lying there: it rests, and the no stands', async () => {
  await handHer('The fourth hearing');
  await act.walkThrough(story.hands, { answer: 'No, do not send it' });
  await pass(31);
  await settledAs();
  await act.openSummary(story.hands, her, 'Ms. Rivera');
  await story.hands.fill({ role: 'textbox', name: 'One purpose' }, 'The fourth hearing');
  await act.untilThere(story.hands, 'You can ask again on');
});
