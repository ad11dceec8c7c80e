import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { someKey } from '../scripts/release/someKey.ts';
import * as act from './driver.ts';
import type { Hands } from './Hands.ts';
import { movedControls } from './movedControls.ts';
import { openStory, type Story } from './openStory.ts';
import { publishingHost, type PublishingHost } from './publishingHost.ts';
import { faultsInViews } from './views.ts';

const her = 'Quiet Heron';
const typed = 'She drew a house with two doors. The second is her aunt’s.';
const key = someKey();
const takesOver = 'self.addEventListener("install", () => self.skipWaiting()); self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));';
/** Waits as it should, and meanwhile changes what lies here of the version that serves. */
const changesFiles = `self.addEventListener("install", (event) => event.waitUntil((async () => {
  const kept = await caches.open("resguardo-shell");
  for (const request of await kept.keys()) {
    if (!new URL(request.url).pathname.endsWith(".js")) continue;
    const { headers, text } = await kept.match(request).then(async (answer) => ({ headers: answer.headers, text: await answer.text() }));
    await kept.put(request, new Response("globalThis.isAltered = true;\\n" + text, { headers }));
  }
})()));`;
const red = { role: 'heading', name: 'The code of this app was replaced' } as const;

let host: PublishingHost;
let story: Story;
let vault: act.VaultSecrets;

beforeAll(async () => {
  host = await publishingHost(inject('built'));
  await host.publish('0.1.0', key);
  story = await openStory(host.address, { reducedMotion: 'reduce' });
  vault = await act.createVault(story.hands);
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR' });
  await act.addChild(story.hands, { codeName: her, ages: '10 to 13', language: 'English' });
});

afterAll(async () => {
  await story.end();
  await host.close();
});

/** The browser looks for an update, as it does at every start, and once a day where nothing is started. */
function lookForUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined); });
}

const lookingAnew = { timeout: 60_000, interval: 1000 };

/** A look that meets one that is under way since before the host's files changed is given that one's answer: so it looks each time. */
async function lookAnew<T>(page: Page, answer: (page: Page) => Promise<T>): Promise<T> {
  await lookForUpdate(page);
  return answer(page);
}

async function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
}

async function untilWaiting(page: Page): Promise<void> {
  await expect.poll(() => lookAnew(page, isWaiting), lookingAnew).toBe(true);
}

/** The version whose page this is. */
function served(page: Page): Promise<string | null> {
  return page.getAttribute('body', 'class');
}

/** A page that was loaded anew has forgotten it. */
function mark(page: Page): Promise<void> {
  return page.evaluate(() => void ((globalThis as { isMarked?: boolean }).isMarked = true));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => (globalThis as { isMarked?: boolean }).isMarked === true);
}

test('one that is published while a note is typed waits, is taken by one tap, and the words are there after', async () => {
  const { hands, page } = story;
  await act.startPrivateNote(hands, her, typed.slice(0, 20));
  await mark(page);
  const before = host.asked.length;
  await host.publish('0.2.0', key);
  await untilWaiting(page);
  await hands.type(typed.slice(20));
  await act.untilDraftSaved(hands);
  expect([await act.mayUpdate(hands), await isMarked(page), await isWaiting(page)]).toEqual([false, true, true]);
  expect(await act.readPrivateDraft(hands)).toBe(typed);
  await act.leaveWriter(hands, her);
  await act.goTo(hands, 'Today');
  await act.untilThere(hands, 'Version 0.2.0 of Resguardo is on this tablet and waits. It is signed by those who made this one.');
  expect(await faults('today')).toEqual([]);
  expect(asked(before)).toEqual(['/', '/release.json', '/release.json.minisig', '/sw.js']);
  await act.updateFromHouse(hands);
  expect(await served(page)).toBe('of-0.2.0');
  await act.untilThere(hands, 'Resguardo is now version 0.2.0 on this tablet. You last opened this vault in 0.1.0.');
  expect(await faults('a new version at the door')).toEqual([]);
  await act.untilThere(hands, 'Signed by the release key that this copy carries. Every file on this tablet is the one on its list.');
  await act.unlock(hands, vault.passphrase);
  await act.openWriter(hands, her);
  expect(await act.readPrivateDraft(hands)).toBe(typed);
  await act.finishPrivateNote(hands, her);
});

/** What stands in the way of a screen reader, a finger or a small screen. */
function faults(screen: string): Promise<readonly string[]> {
  return faultsInViews(story.page, screen, ['phone', 'dark', 'wide'], 48);
}

/** What the host was asked for since then, each once. */
function asked(since: number): readonly string[] {
  return [...new Set(host.asked.slice(since))].sort();
}

test('while a child is in her room, and a second window is at its door, it waits in both, and goes to both once she is done', async () => {
  const { hands, page } = story;
  await act.openChild(hands, her);
  await act.handOverNotice(hands, her, { walkedBy: 'Ms. Alba' });
  const room = await act.lookAtRoom(hands);
  await mark(page);
  await host.publish('0.3.0', key);
  await untilWaiting(page);
  const second = await story.openWindow();
  await second.hands.waitFor({ role: 'heading', name: 'Your vault is open in another window' });
  await act.untilThere(second.hands, 'Version 0.3.0');
  await act.updateAtDoor(second.hands);
  await act.untilSaid(second.hands, 'Something is open in another window, so it waits.');
  await page.bringToFront();
  expect([await act.lookAtRoom(hands), await act.mayUpdate(hands), await isMarked(page), await isWaiting(page)]).toEqual([room, false, true, true]);
  await goOn(hands, room);
  await act.pressAlways(hands, 'Stop');
  await hands.press({ role: 'button', name: 'That is my answer' });
  await act.giveBack(hands);
  await act.goToDoor(hands);
  await mark(page);
  await act.updateAtDoor(second.hands);
  await expect.poll(() => served(second.page), { timeout: 60_000 }).toBe('of-0.3.0');
  await expect.poll(() => served(page), { timeout: 60_000 }).toBe('of-0.3.0');
  expect(await isMarked(page)).toBe(false);
  await second.page.close();
  expect(await act.unlock(hands, vault.passphrase)).toContain(her);
});

/** She goes on to the next page. */
async function goOn(hands: Hands, from: act.Page): Promise<void> {
  await hands.press({ role: 'button', name: 'Next' });
  await hands.waitUntilGone({ role: 'heading', name: from.heading });
  await act.lookAtRoom(hands);
}

test('one that started with the app is told before the passphrase, and only until the vault was opened in it', async () => {
  await host.publish('0.4.0', key);
  await untilWaiting(story.page);
  await story.closeAndReopen();
  const { hands, page } = story;
  await act.untilThere(hands, 'Resguardo is now version 0.4.0 on this tablet. You last opened this vault in 0.3.0.');
  expect([await served(page), await movedControls(page)]).toEqual(['of-0.4.0', []]);
  const copy = await act.lookAtCopy(hands);
  expect(copy).toMatch(/0\.4\.0[^]*SHA-256 of release\.json, the list of every file\s+(?:[0-9a-f]{4}\s+){16}[^]*Signed by the release key/u);
  await act.unlock(hands, vault.passphrase);
  await act.lock(hands);
  expect(await hands.read({ role: 'main' })).not.toContain('is now version');
});

test.each([
  ['not signed', 'It is not signed.', () => host.publish('0.5.0', null)],
  ['signed by another key', 'It is signed by another key than the one this copy trusts.', () => host.publish('0.5.0', someKey('other'))],
  ['older', 'It is not newer than this one.', () => host.publish('0.0.9', key)],
] as const)('one that is %s waits, and no tap lets it in', async (_, why, publish) => {
  const { hands, page } = story;
  await publish();
  await lookForUpdate(page);
  await hands.reload();
  await act.untilThere(hands, why);
  expect([await act.mayUpdate(hands), await isWaiting(page), await served(page), await movedControls(page)]).toEqual([false, true, 'of-0.4.0', []]);
});

test('half of a version is not installed, and the one that waits is not let in while the host gives another service worker than it lists', async () => {
  const { hands, page } = story;
  await host.publish('0.5.0', key);
  await untilWaiting(page);
  await act.untilThere(hands, 'Version 0.5.0');
  await page.evaluate(keepWaiting);
  await host.alterServiceWorker('// changed on the host');
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(isSameWaiting)).toBe(true);
  await hands.reload();
  await act.untilThere(hands, 'Part of it is not what its maker listed.');
  expect(await faults('one that is not let in')).toEqual([]);
  expect([await act.mayUpdate(hands), await isWaiting(page)]).toEqual([false, true]);
});

async function keepWaiting(): Promise<void> {
  Object.assign(globalThis, { kept: (await navigator.serviceWorker.getRegistration())?.waiting });
}

/** Whether nothing is being installed, and what was kept waits still. */
async function isSameWaiting(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.installing === null && registration.waiting === (globalThis as { kept?: ServiceWorker }).kept;
}

test('one that waits and changes the files that lie here gets none of its code into the app: the very bytes are asked of the host, or nothing', async () => {
  const { hands, page } = story;
  await host.publish('0.5.1', null, changesFiles);
  await expect.poll(() => lookAnew(page, () => page.evaluate(countAltered)), lookingAnew).toBeGreaterThan(50);
  // A reload may be given what the browser still holds in memory; a lock leads to a process of its own.
  await act.unlock(hands, vault.passphrase);
  await act.lock(hands);
  await act.untilThere(hands, 'It is not signed.');
  expect(await act.lookAtCopy(hands)).toContain('A file here is not the one on its list');
  expect([await page.evaluate(() => (globalThis as { isAltered?: boolean }).isAltered === true), await served(page)]).toEqual([false, 'of-0.4.0']);
});

/** How many files that lie here were changed. */
async function countAltered(): Promise<number> {
  const kept = await caches.open('resguardo-shell');
  const texts = await Promise.all((await kept.keys()).map(async (request) => (await kept.match(request))?.text()));
  return texts.filter((text) => text?.startsWith('globalThis.isAltered')).length;
}

test('a worker that takes over in a child’s room: the room rests, what she did is kept, and the adult is told', async () => {
  const { hands, page } = story;
  await act.unlock(hands, vault.passphrase);
  await act.openChild(hands, her);
  await act.handOverNotice(hands, her, { walkedBy: 'Ms. Alba' });
  await goOn(hands, await act.lookAtRoom(hands));
  await mark(page);
  const loaded = await page.evaluate(countLoaded);
  await host.publish('0.6.0', null, takesOver);
  await lookForUpdate(page);
  await hands.waitFor({ role: 'button', name: 'I am the adult: unlock' });
  expect([await hands.sees(red), page.workers().length, await page.evaluate(countLoaded)]).toEqual([false, 0, loaded]);
  await hands.press({ role: 'button', name: 'I am the adult: unlock' });
  await hands.waitFor(red);
  expect(await hands.read({ role: 'main' })).toContain('It happened while the tablet was with a child.');
  expect([await isMarked(page), await hands.sees({ role: 'button' }), await page.evaluate(countLoaded)]).toEqual([true, false, loaded]);
});

/** Scripts that the page has loaded. */
function countLoaded(): number {
  return performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length;
}

test('a worker that takes over while a note is typed: locked, nothing of it on the page, which does not load anew, and the words are there after', async () => {
  const { hands, page } = story;
  await hands.reload();
  expect(await act.unlock(hands, vault.passphrase)).toContain(her);
  await act.startPrivateNote(hands, her, typed);
  await mark(page);
  await page.evaluate(noteTimes);
  const loaded = await page.evaluate(countLoaded);
  await host.publish('0.7.0', null, takesOver);
  await lookForUpdate(page);
  await hands.waitFor(red);
  expect([await isMarked(page), page.workers().length, await hands.sees({ role: 'button' }), await page.evaluate(countLoaded)]).toEqual([true, 0, false, loaded]);
  expect(await page.content()).not.toContain('two doors');
  expect(await faults('the red screen')).toEqual([]);
  expect(await hands.read({ role: 'main' })).toContain('The vault was locked at once. Your last words are saved.');
  const { taken, covered } = await page.evaluate(() => (globalThis as unknown as { times: { taken: number; covered: number } }).times);
  process.stdout.write(`covered ${Math.round(covered - taken)} ms after it was taken over\n`);
  expect(covered).toBeGreaterThanOrEqual(taken);
  await story.closeAndReopen();
  await act.unlock(story.hands, vault.passphrase);
  await act.openWriter(story.hands, her);
  expect(await act.readPrivateDraft(story.hands)).toBe(typed);
});

/** Runs in the page: when the code was replaced, and when nothing of what was open was in sight any more. */
function noteTimes(): void {
  const times = { taken: 0, covered: 0 };
  Object.assign(globalThis, { times });
  navigator.serviceWorker.addEventListener('controllerchange', () => { times.taken = performance.now(); });
  new MutationObserver(() => {
    if (times.taken > 0 && times.covered === 0 && !document.body.textContent.includes('two doors')) times.covered = performance.now();
  }).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
}
