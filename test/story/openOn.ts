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
  /** What page and workers complained of, where the driver hears of it. */
  readonly complaints: readonly string[] | null;
  /** All that the page holds, in sight or not: its title, address and content. */
  source(): Promise<string>;
  /** Has the tablet lose what it held, in the way that `lossOn` names, and opens the app on it again. */
  loseHold(): Promise<void>;
  end(): Promise<void>;
}

/** A driven WebKitGTK keeps nothing on any disk: killed, it would be another tablet. There a reload has to do. */
export function lossOn(engine: Engine): 'a dead battery' | 'a reload' {
  return engine === 'webkit' ? 'a reload' : 'a dead battery';
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
    complaints: null,
    get hands() { return hands; },
    source: async () => String(await browser.driver.ask('ExecuteScript', { script: 'return [document.title, location.href, document.documentElement.outerHTML].join(" ");', args: [] })),
    loseHold: async () => {
      if (lossOn(engine) === 'a reload') return hands.reload();
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
    complaints: story.complaints,
    get hands() { return story.hands; },
    source: async () => `${await story.page.title()} ${story.page.url()} ${await story.page.content()}`,
    loseHold: story.killAndReopen,
    end: story.end,
  };
}
