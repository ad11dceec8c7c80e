import type { CDPSession, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as act from './driver.ts';
import { enter, openWithApp, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

const her = 'Quiet Heron';
const writer = { role: 'textbox', name: 'Private note' } as const;
const locked = { role: 'heading', name: 'Open your vault' } as const;

let story: StoryWithVault;
let vault: act.VaultSecrets;

beforeAll(async () => {
  // Whole, for its own page about its databases.
  story = await openWithVault({ whole: true });
  vault = await enter(story);
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR' });
  await act.addChild(story.hands, { codeName: her, ages: '6 to 9', language: 'English' });
}, 120_000);

afterAll(() => story.end());

/** Each begins at an open vault, whatever became of the one before. */
async function begin(): Promise<void> {
  await story.hands.reload();
  await act.unlock(story.hands, vault.passphrase);
}

/** Ends a worker as a tablet does that runs out of memory: nothing is told to anybody. */
function kill(name: 'vault' | 'porter'): void {
  void worker(name).evaluate(() => { (globalThis as unknown as { close(): void }).close(); }).catch(() => undefined);
}

function worker(name: 'vault' | 'porter' = 'vault'): Worker {
  const found = story.page.workers().find((each) => each.url().includes(`/workers/${name}-`));
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

function debug(): Promise<CDPSession> {
  return story.browser.newCDPSession(story.page);
}

const origin = () => new URL(inject('address')).origin;

describe('a worker that dies', () => {
  test('with words on the screen: they are kept in the window, and saved once the vault is open again', async () => {
    const { hands } = story;
    await act.startPrivateNote(hands, her, 'She said that the dog at ho');
    kill('vault');
    await hands.waitFor(locked);
    expect((await hands.read({ role: 'main' }))).toContain('Your last words are still in this window');
    expect(await hands.sees(writer)).toBe(false);
    await act.unlock(hands, vault.passphrase);
    await act.openWriter(hands, her);
    expect(await act.readPrivateDraft(hands)).toBe('She said that the dog at ho');
  });

  test('with everything saved: the page is made anew, and what happened is said', async () => {
    const { hands } = story;
    await hands.key('Control+End');
    await hands.type('me is hers');
    await act.untilDraftSaved(hands);
    kill('vault');
    await hands.waitFor(locked);
    expect((await hands.read({ role: 'main' }))).toContain('Everything you typed was saved before.');
    await act.unlock(hands, vault.passphrase);
    await act.openWriter(hands, her);
    expect(await act.readPrivateDraft(hands)).toBe('She said that the dog at home is hers');
    await act.finishPrivateNote(hands, her);
    await act.lock(hands);
    expect((await hands.read({ role: 'main' }))).not.toContain('stopped');
  });

  test('at the door: it is said, and nothing turns round and round', async () => {
    const { hands, page } = story;
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    let loads = 0;
    page.on('load', () => { loads += 1; });
    kill('vault');
    await act.untilThere(hands, 'The part of the app that keeps the vault stopped.');
    expect(loads).toBe(0);
    await hands.press({ role: 'button', name: 'Try again' });
    await act.unlock(hands, vault.passphrase);
  });

  test('in the child\'s room: the tablet rests', async () => {
    const { hands } = story;
    await act.handOverNotice(hands, her, { walkedBy: 'Ms. Alba' });
    kill('porter');
    await hands.waitFor({ role: 'button', name: 'I am the adult: unlock' });
    await act.unlock(hands, vault.passphrase);
  });
});

describe('a browser that closes the storage under the app', () => {
  beforeAll(begin);
  const times = Number(process.env.RESGUARDO_CLOSINGS ?? 5);

  test(`loses nothing of what is typed, however often (${times} times)`, async () => {
    const { hands, browser } = story;
    await act.openWriter(hands, her);
    await hands.press(writer);
    let text = '';
    const internals = await browser.newPage();
    await worker().evaluate(countOpenings);
    for (let time = 0; time < times; time += 1) {
      await closeConnections(internals);
      text += `${time} `;
      await hands.type(`${time} `);
      await act.untilDraftSaved(hands);
    }
    await internals.close();
    expect(await worker().evaluate(() => (globalThis as { opened?: number }).opened)).toBe(times);
    expect((await hands.readAll({ role: 'alert' })).filter((each) => each !== '')).toEqual([]);
    await act.finishPrivateNote(hands, her);
    await act.lock(hands);
    await act.unlock(hands, vault.passphrase);
    expect((await act.readPrivateNotes(hands, her))[0]).toContain(text.trim());
  }, 600_000);
});

/** By the browser's own page about its databases. */
async function closeConnections(internals: Page): Promise<void> {
  await internals.goto('chrome://indexeddb-internals');
  const closing = internals.getByText('Force close', { exact: true });
  await closing.first().waitFor();
  for (const each of await closing.all()) await each.click();
}

/** In the worker: how often the vault's database is opened from now on, which it is when it was closed. */
function countOpenings(): void {
  const place = globalThis as { opened?: number };
  place.opened = 0;
  const real = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function open(name, version) {
    if (/^resguardo-[0-9a-f]{32}$/.test(name)) place.opened = (place.opened ?? 0) + 1;
    return real.call(this, name, version);
  };
}

describe('a full tablet', () => {
  test('saves nothing by halves, says so in every place, and does the same once there is room', async () => {
    // Chromium remembers for half a minute that there was room, but not past its own end.
    await story.closeAndReopen();
    const { hands } = story;
    const session = await debug();
    await session.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize: 1 });
    await act.unlock(hands, vault.passphrase);
    await act.goTo(hands, 'Today');
    await hands.press({ role: 'button', name: 'Facility page' });
    await hands.fill({ role: 'textbox', name: 'Who runs the house' }, 'Casa Azul');
    await hands.press({ role: 'button', name: 'Save' });
    await act.untilSaid(hands, 'this tablet is full');
    expect(await hands.read({ role: 'textbox', name: 'Who runs the house' })).toBe('Casa Azul');
    await session.send('Storage.overrideQuotaForOrigin', { origin: origin() });
    await hands.press({ role: 'button', name: 'Save' });
    await hands.waitUntilGone({ role: 'heading', name: 'Facility page' });
    await session.detach();
  });
});

describe('a page out of sight', () => {
  beforeAll(begin);
  /** As the browser tells it, which a driven one never does by itself. */
  const setHidden = (isHidden: boolean) => story.page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    return document.documentElement.classList.contains('covered');
  }, isHidden);

  test('is covered in the same moment, shown again within half a minute, and locked after, with nothing lost', async () => {
    const { hands } = story;
    await act.startPrivateNote(hands, her, 'Half a word');
    expect(await setHidden(true)).toBe(true);
    await hands.moveTime(25_000);
    expect(await setHidden(false)).toBe(false);
    expect(await act.readPrivateDraft(hands)).toBe('Half a word');
    expect(await setHidden(true)).toBe(true);
    await hands.moveTime(60_000);
    expect(await setHidden(false)).toBe(true);
    await hands.waitFor(locked);
    await act.unlock(hands, vault.passphrase);
    await act.openWriter(hands, her);
    expect(await act.readPrivateDraft(hands)).toBe('Half a word');
    await act.leaveWriter(hands, her);
  });
});

describe('a browser whose data is cleared', () => {
  test('under an open vault: it is said, the words stay on the screen, and no new vault is offered', async () => {
    const { hands, page } = story;
    await act.openWriter(hands, her);
    await hands.press(writer);
    const session = await debug();
    await session.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'all' });
    await hands.key('Control+End');
    await hands.type(' and more');
    expect(await act.untilSaid(hands, 'are gone from this browser')).toContain('What you typed is still on the screen');
    expect(await act.readPrivateDraft(hands)).toBe('Half a word and more');
    await hands.reload();
    await hands.waitFor({ role: 'heading', name: 'Part of your vault is missing' });
    expect(await hands.sees({ role: 'button', name: 'Make my vault' })).toBe(false);
    await session.detach();
    expect(page.url()).toContain(origin());
  });
});

describe('a vault of which something is left', () => {
  test('is remembered for as long as anything is, and only then is the tablet a new one', async () => {
    const other = await openWithApp();
    try {
      await act.createVault(other.hands);
      await act.lock(other.hands);
      const lost = { role: 'heading', name: 'Part of your vault is missing' } as const;
      await other.page.evaluate(deleteDatabases, '-');
      await other.hands.reload();
      await other.hands.waitFor(lost);
      expect(await other.hands.read({ role: 'main' })).toContain('The key file is still here');
      await other.page.evaluate(() => { localStorage.clear(); });
      await other.page.evaluate(deleteDatabases, '');
      await other.hands.reload();
      await other.hands.waitFor(lost);
      await other.page.evaluate(deleteMarkerFile);
      await other.hands.reload();
      await other.hands.waitFor(lost);
      await other.page.evaluate(async () => { await (await navigator.storage.getDirectory()).removeEntry('resguardo', { recursive: true }); });
      await other.hands.reload();
      await other.hands.waitFor({ role: 'heading', name: 'Make your vault' });
    } finally {
      await other.end();
    }
  });
});

// Run in the page, so each is whole in itself.
async function deleteDatabases(within: string): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.includes(within)) continue;
    await new Promise((resolve) => { indexedDB.deleteDatabase(name).onsuccess = resolve; });
  }
}

async function deleteMarkerFile(): Promise<void> {
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle('resguardo');
  for await (const name of top.keys()) await (await top.getDirectoryHandle(name)).removeEntry('marker');
}
