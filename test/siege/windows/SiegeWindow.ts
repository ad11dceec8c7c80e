import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Doors } from '../page/SiegePage.ts';
import { read, write } from '../page/wire.ts';

/** One window of the browser with the siege page in it, whose vault's worker can be held in the middle of what it does. */
export type SiegeWindow = {
  readonly doors: Doors;
  /** The vault's worker runs no further line until it is thawed; what is asked of it waits. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
};

export async function openWindow(browser: BrowserContext, address: string): Promise<SiegeWindow> {
  const page = await browser.newPage();
  const hold = await holdWorkers(page);
  await page.goto(address);
  return { doors: doorsOf(page), ...hold };
}

function doorsOf(page: Page): Doors {
  const ask = (asked: string) => page.evaluate((given) => (globalThis as unknown as { siege(asked: string): Promise<string> }).siege(given), asked);
  const door = <Name extends keyof Doors>(name: Name): Doors[Name] => new Proxy({} as Doors[Name], {
    get: (_, act) => async (...args: unknown[]) => read(await ask(write({ door: name, act, args }))),
  });
  return { vault: door('vault'), room: door('room'), page: door('page') };
}

/** Through the debugger: the newest worker of the page, which is its vault's, for the page starts none after it in a round. */
async function holdWorkers(page: Page): Promise<{ freeze(): Promise<void>; thaw(): Promise<void> }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.title === 'vault' || targetInfo.url.includes('/vault-')) workers.push(sessionId);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let sent = 0;
  const tell = async (method: string) => {
    const sessionId = workers.at(-1);
    if (sessionId === undefined) throw new Error('no vault was started in this window');
    sent += 1;
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: sent, method, params: {} }) });
  };
  return {
    freeze: async () => {
      await tell('Debugger.enable');
      await tell('Debugger.pause');
    },
    thaw: async () => {
      await tell('Debugger.resume');
      await tell('Debugger.disable');
    },
  };
}
