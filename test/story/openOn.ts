import type { Hands } from './Hands.ts';
import { openStory } from './openStory.ts';
import { firefoxTablet } from './webDriver/openFirefox.ts';
import { webKitTablet } from './webDriver/openWebKit.ts';
import { webDriverHands } from './webDriver/webDriverHands.ts';

/** What the main stories run in, each with an adapter of `Hands`. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** One tablet with the app open on it, in any engine. */
export interface EngineStory {
  readonly hands: Hands;
  /** Whether what the tablet keeps outlives its browser: in WebKitGTK a driven one keeps nothing. */
  readonly keepsItsDisk: boolean;
  /** What page and workers complained of, where the driver hears of it. */
  readonly complaints: readonly string[] | null;
  /** All that the page holds, in sight or not: its title, address and content. */
  source(): Promise<string>;
  /** Ends the browser as a dead battery would, and opens the app again on the same tablet. */
  killAndReopen(): Promise<void>;
  end(): Promise<void>;
}

/** Whether a tablet of this engine can be opened again on the same disk. */
export function keepsItsDisk(engine: Engine): boolean {
  return engine !== 'webkit';
}

/** A tablet that has never seen the app, with the app open on it. calm: set to little motion, where the driver can set it. */
export async function openOn(engine: Engine, address: string, { calm = false }: { readonly calm?: boolean } = {}): Promise<EngineStory> {
  if (engine === 'chromium') return openChromium(address, calm);
  const tablet = await (engine === 'firefox' ? firefoxTablet : webKitTablet)();
  let browser = await tablet.open();
  const start = async (): Promise<Hands> => {
    const hands = await webDriverHands(browser.driver);
    await hands.goTo(address);
    return hands;
  };
  let hands = await start();
  return {
    keepsItsDisk: tablet.keepsItsDisk,
    complaints: null,
    get hands() { return hands; },
    source: async () => String(await browser.driver.ask('ExecuteScript', { script: 'return [document.title, location.href, document.documentElement.outerHTML].join(" ");', args: [] })),
    killAndReopen: async () => {
      if (!tablet.keepsItsDisk) throw new Error('this engine cannot be opened again on the same disk: a driven one keeps nothing');
      await browser.kill();
      browser = await tablet.open();
      hands = await start();
    },
    end: async () => {
      await browser.close();
      await tablet.throwAway();
    },
  };
}

async function openChromium(address: string, calm: boolean): Promise<EngineStory> {
  const story = await openStory(address, calm ? { reducedMotion: 'reduce' } : {});
  return {
    keepsItsDisk: true,
    complaints: story.complaints,
    get hands() { return story.hands; },
    source: async () => `${await story.page.title()} ${story.page.url()} ${await story.page.content()}`,
    killAndReopen: story.killAndReopen,
    end: story.end,
  };
}
