import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page, Worker } from 'playwright-core';
import type { Hands, Thing } from './Hands.ts';
import { focusedText } from './inPage/focusedText.ts';
import { isPressed } from './inPage/isPressed.ts';
import { setAhead } from './inPage/setAhead.ts';
import { textsOf } from './inPage/textsOf.ts';
import { told } from './told.ts';

/** Hands over a Playwright page, taken as it is. patience: how many milliseconds a thing may take to come; a minute where the machine has others to serve. */
export function playwrightHands(page: Page, patience = 60_000): Hands {
  const time = timeOf(page);
  const one = (thing: Thing): Locator => locate(page, thing).nth(thing.nth ?? 0);
  const within = async (thing: Thing, act: (found: Locator) => Promise<void>): Promise<void> => {
    try {
      await act(one(thing));
    } catch (reason) {
      throw new Error(`${told(thing)}: ${reason instanceof Error ? reason.message.split('\n')[0] : String(reason)}\n${await inSight(page)}`);
    }
  };
  return {
    press: (thing) => within(thing, async (found) => {
      await untilSeen(found, true, patience);
      await found.click({ timeout: patience });
    }),
    fill: (thing, text) => within(thing, async (found) => {
      await untilSeen(found, true, patience);
      await found.fill(text, { timeout: patience });
    }),
    type: (text) => page.keyboard.type(text),
    key: (chord) => page.keyboard.press(chord),
    choose: (thing, label) => within(thing, async (found) => { await found.selectOption({ label }, { timeout: patience }); }),
    optionsOf: async (thing) => {
      let labels: readonly string[] = [];
      await within(thing, async (found) => { labels = await found.getByRole('option', { includeHidden: true }).allTextContents(); });
      return labels;
    },
    give: (thing, file) => within(thing, (found) => found.setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) })),
    read: async (thing) => {
      let text = '';
      await within(thing, async (found) => {
        await untilFilled(found, patience);
        text = await textOf(found, patience);
      });
      return text;
    },
    readAll: async (thing) => {
      const all = locate(page, thing).filter({ visible: true });
      // At one moment: what is said may be gone before the second is read. A Firefox that is asked so crashes (153).
      if (page.context().browser()?.browserType().name() !== 'firefox') return all.evaluateAll(textsOf);
      return Promise.all((await all.all()).map((found) => textOf(found, patience)));
    },
    sees: async (thing) => (await locate(page, thing).count()) > 0 && (await one(thing).isVisible()),
    canPress: async (thing) => {
      const [found] = await locate(page, thing).filter({ visible: true }).all();
      return found !== undefined && (await found.isEnabled({ timeout: 1000 }).catch(() => false));
    },
    isOn: async (thing) => {
      let on = false;
      await within(thing, async (found) => { on = await found.evaluate(isPressed); });
      return on;
    },
    waitFor: (thing) => within(thing, (found) => untilSeen(found, true, patience)),
    waitUntilGone: (thing) => within(thing, (found) => untilSeen(found, false, patience)),
    focused: () => page.evaluate(focusedText),
    goTo: async (address) => { await page.goto(address); },
    reload: async () => { await page.reload(); },
    goBack: async () => { await page.goBack(); },
    download: async (act) => {
      const coming = page.waitForEvent('download', { timeout: patience });
      await act();
      const download = await coming;
      return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
    },
    screenshot: async (file) => { await page.screenshot({ path: file, animations: 'disabled' }); },
    resize: (size) => page.setViewportSize(size),
    moveTime: time.move,
    network: (on) => page.context().setOffline(!on),
  };
}

function locate(page: Page, thing: Thing): Locator {
  const around = thing.within ? locate(page, thing.within).nth(thing.within.nth ?? 0) : page;
  const exact = typeof thing.name === 'string';
  return around.getByRole(thing.role, { ...(thing.name !== undefined && { name: thing.name, exact }) });
}

// [Note: not by halves of a second] The driver's own waiting looks twice a second once a thing has not come at once, and what comes
// takes a tenth of that more often than not.
async function untilSeen(found: Locator, seen: boolean, patience: number): Promise<void> {
  const until = performance.now() + patience;
  for (let wait = 10; await found.isVisible() !== seen; wait = Math.min(wait * 1.5, 80)) {
    // It says what it waited for.
    if (performance.now() > until) return found.waitFor({ state: seen ? 'visible' : 'hidden', timeout: 1 });
    await pause(wait);
  }
}

async function textOf(found: Locator, patience: number): Promise<string> {
  await untilSeen(found, true, patience);
  return (await found.evaluate(textsOf, undefined, { timeout: patience }))[0] ?? '';
}

/** Until it is not an empty part of the page any more that waits for what it is to show. */
async function untilFilled(found: Locator, patience: number): Promise<void> {
  const until = performance.now() + patience;
  while (await found.getAttribute('aria-busy', { timeout: patience }) === 'true' && (await found.innerText({ timeout: patience })).trim() === '') {
    if (performance.now() > until) throw new Error('it never had anything to show');
    await pause(50);
  }
}

/** What a person would say is on the screen, for the message of a story that stopped. */
async function inSight(page: Page): Promise<string> {
  try {
    return `on screen:\n${(await page.locator('body').ariaSnapshot({ timeout: 1000 })).slice(0, 3000)}`;
  } catch {
    return 'on screen: nothing';
  }
}

// [Note: time in workers] The browser's own clock stays; what page and workers read through Date is moved,
// through the debugger, which no policy of the page binds. A worker started later is moved as it starts.
function timeOf(page: Page): { move(milliseconds: number): Promise<void> } {
  let ahead = 0;
  const intoPage = (): Promise<void> => page.evaluate(setAhead, ahead).catch(() => undefined);
  const intoWorker = (worker: Worker): Promise<void> => worker.evaluate(setAhead, ahead).catch(() => undefined);
  page.on('worker', (worker) => { if (ahead !== 0) void intoWorker(worker); });
  return {
    move: async (milliseconds) => {
      ahead = milliseconds;
      // Of a page that comes later before its own first line: a clock that jumps under it would look like half an hour with nobody there.
      await page.addInitScript(setAhead, ahead);
      await Promise.all([intoPage(), ...page.workers().map(intoWorker)]);
    },
  };
}
