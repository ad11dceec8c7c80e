import { createVault, type VaultSecrets } from './acts/door.ts';
import type { Hands } from './Hands.ts';
import { openStory, type Story, type StoryOptions } from './openStory.ts';
import { playwrightHands } from './playwrightHands.ts';
import { enter, openWithVault } from './vaultOnTablet.ts';
import { firefoxTablet } from './webDriver/firefoxTablet.ts';
import { webKitTablet } from './webDriver/webKitTablet.ts';
import { ownNames, type OwnNames } from './webDriver/ownNames.ts';
import { webDriverHands } from './webDriver/webDriverHands.ts';

/** The engines that are driven by WebDriver. */
export const drivenEngines = ['firefox', 'webkit'] as const;
/** What the main stories run in. */
export type Engine = 'chromium' | DrivenEngine;
type DrivenEngine = (typeof drivenEngines)[number];

/** One tablet with the app open on it, in any engine. */
export interface EngineStory {
  readonly hands: Hands;
  /** Other hands over the same page, which wait so many milliseconds for a thing. */
  handsWith(patience: number): Promise<Hands>;
  /** What page and workers complained of, where the driver hears of it. */
  readonly complaints: readonly string[] | null;
  /** All that the page holds, in sight or not: its title, address and content. */
  source(): Promise<string>;
  /** Runs the body of a function in the page, for what no person can see or do. */
  inPage(body: string): Promise<unknown>;
  /** How many things in sight have a name, and those which the engine itself calls otherwise than the adapter does; where its driver tells. */
  ownNames(): Promise<OwnNames>;
  /** Has the tablet lose what it held, in the way that `lossOn` names, and opens the app on it again. */
  loseHold(): Promise<void>;
  end(): Promise<void>;
}

/** The same with a vault on it that is open: made before, where a tablet can be copied, else by hand. */
export async function openWithVaultOn(engine: Engine, address: string, options: Options = {}): Promise<EngineStory & { readonly vault: VaultSecrets }> {
  if (engine !== 'chromium') {
    const story = await openByWebDriver(engine, address, options);
    return Object.assign(story, { vault: await createVault(story.hands) });
  }
  const story = await openWithVault(chromiumOptions(options));
  return Object.assign(engineStory(story), { vault: await enter(story) });
}

/** A driven WebKitGTK keeps nothing on any disk: killed, it would be another tablet. There a reload has to do. */
export function lossOn(engine: Engine): 'a dead battery' | 'a reload' {
  return engine === 'webkit' ? 'a reload' : 'a dead battery';
}

/** calm: the tablet is set to little motion. patience: how many milliseconds a thing may take to come. */
type Options = { readonly calm?: boolean; readonly patience?: number };

/** A tablet that has never seen the app, with the app open on it. */
export function openOn(engine: Engine, address: string, options: Options = {}): Promise<EngineStory> {
  return engine === 'chromium' ? openChromium(address, options) : openByWebDriver(engine, address, options);
}

async function openByWebDriver(engine: DrivenEngine, address: string, { calm = false, patience }: Options): Promise<EngineStory> {
  const tablet = await (engine === 'firefox' ? firefoxTablet : webKitTablet)({ calm });
  let browser = await tablet.open();
  const start = async (): Promise<Hands> => {
    const hands = await webDriverHands(browser.driver, patience);
    await hands.goTo(address);
    return hands;
  };
  let hands = await start();
  return {
    complaints: null,
    get hands() { return hands; },
    handsWith: (other) => webDriverHands(browser.driver, other),
    source: async () => String(await browser.driver.ask('ExecuteScript', { script: 'return [document.title, location.href, document.documentElement.outerHTML].join(" ");', args: [] })),
    inPage: (body) => browser.driver.ask('ExecuteScript', { script: body, args: [] }),
    ownNames: () => ownNames(browser.driver),
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

async function openChromium(address: string, options: Options): Promise<EngineStory> {
  return engineStory(await openStory(address, chromiumOptions(options)));
}

function chromiumOptions({ calm = false, ...options }: Options): StoryOptions {
  return { ...options, ...(calm && { reducedMotion: 'reduce' }) };
}

function engineStory(story: Story): EngineStory {
  return {
    complaints: story.complaints,
    get hands() { return story.hands; },
    handsWith: (patience) => Promise.resolve(playwrightHands(story.page, patience)),
    source: async () => `${await story.page.title()} ${story.page.url()} ${await story.page.content()}`,
    inPage: (body) => story.page.evaluate(`(() => { ${body} })()`),
    ownNames: () => Promise.reject(new Error('this driver does not tell what the engine itself calls a thing')),
    loseHold: story.killAndReopen,
    end: story.end,
  };
}
